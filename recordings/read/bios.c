/* Reads bios (docs/bios-format.md) from standard input: gzip -dc x.bios.gz | ./bios   (cc -o bios bios.c) */
#include <stdio.h>

int main(void)
{
	static char line[1 << 20];
	unsigned long long count = 0, reads = 0, writes = 0, total = 0, pieces = 0;
	unsigned long long time_ns, dev, opf, sector, bytes, vcnt, phys, length;
	int at, used;

	while (fgets(line, sizeof(line), stdin)) {
		unsigned long long sum = 0, segments = 0;
		if (sscanf(line, "B %llu %llu %llx %llu %llu %llu%n", &time_ns, &dev, &opf, &sector, &bytes, &vcnt, &at) != 6)
			continue;
		for (; sscanf(line + at, " %llx+%llx%n", &phys, &length, &used) == 2; at += used, sum += length)
			segments++;
		if (sum > bytes) /* the rest of a split bio, which came whole before */
			continue;
		opf &= 0xff;
		count++, pieces += segments, reads += opf == 0, writes += (opf == 1 || opf == 7) && bytes;
		total += opf == 0 || opf == 1 || opf == 7 ? bytes : 0;
	}
	printf("%llu bios %llu reads %llu writes %llu bytes %llu segments\n", count, reads, writes, total, pieces);
	return 0;
}
