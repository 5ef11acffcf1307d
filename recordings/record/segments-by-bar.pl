#!/usr/bin/perl
# Counts in whose memory the segments of a recording lie.
# Usage: segments-by-bar.pl IOMEM_FILE BIOS_FILE     (BIOS_FILE plain or .gz)
# IOMEM_FILE is /proc/iomem of the recording's boot, read as root.
use strict;
use warnings;

my ($iomem, $bios) = @ARGV;
die "usage: segments-by-bar.pl IOMEM_FILE BIOS_FILE\n" unless defined $bios;

my @ranges;
open my $map, '<', $iomem or die "$iomem: $!\n";
while (<$map>) {
  next unless /^\s*([0-9a-f]+)-([0-9a-f]+) : (System RAM|[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7])$/;
  push @ranges, [hex $1, hex $2, $3 eq 'System RAM' ? $3 : "BAR $1-$2 of $3", 0, 0];
}

my ($count, $segments, $outside, $switches, $last) = (0, 0, 0, 0, '');
my %kinds;    # bios by the memory they point into
open my $in, '-|', 'gzip', '-dcf', $bios or die "gzip: $!\n";
while (<$in>) {
  my @fields = split;
  next unless @fields && $fields[0] eq 'B';
  $count++;
  my %seen;
  for (@fields[7 .. $#fields]) {
    next unless /^([0-9a-f]+)\+([0-9a-f]+)$/;
    my ($first, $length) = (hex $1, hex $2);
    $segments++;
    my ($range) = grep { $_->[0] <= $first && $first + $length - 1 <= $_->[1] } @ranges;
    if ($range) { $range->[3]++; $range->[4] += $length; $seen{$range->[2]} = 1 }
    else { $outside++; $seen{'outside'} = 1 }
  }
  my @bars = grep { /^BAR/ } sort keys %seen;
  my $kind = @bars == 0 ? 'only system memory or nothing' : @bars == keys %seen && @bars == 1 ? 'one BAR'
    : @bars == keys %seen ? 'several BARs' : 'BARs and system memory';
  $kinds{$kind}++;
  if ($kind eq 'one BAR') {
    $switches++ if $last && $last ne $bars[0];
    $last = $bars[0];
  }
}
close $in or die "$bios: gzip failed\n";

print "$count bios, $segments segments, $outside of them in no range of $iomem\n";
printf "%8d segments (%5.2f %%), %7.1f MiB in %s\n", $_->[3], 100 * $_->[3] / $segments, $_->[4] / 2**20, $_->[2]
  for grep { $_->[3] } @ranges;
print "$kinds{$_} bios with $_\n" for sort keys %kinds;
print "$switches times the BAR changed from one bio with one BAR to the next\n";
