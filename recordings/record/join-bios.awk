# Makes one line per bio of the output of record-bios.bt:
#   B time_ns dev opf(hex) sector bytes vcnt phys(hex)+len(hex) ...
# vcnt is the number of segments listed. Where a bio had more than the 256 that
# record-bios.bt can list, it is the bio's own bi_vcnt and " !cut" ends the line.
# Bios whose events are not all there are left out and counted on stderr, and so
# are the bios that record-bios.bt has counted and of which no event came.
$1 == "S" { key = $2 " " $3; segments[key] = segments[key] " " $4; listed[key]++; next }
$1 == "B" && NF == 10 {
  key = $2 " " $3
  if (listed[key] + 0 == $9) {
    print "B", $3, $4, $5, $6, $7, ($10 ? $8 : $9) segments[key] ($10 ? " !cut" : "")
    bios++
  } else incomplete++
  delete segments[key]; delete listed[key]
  next
}
/^Lost [0-9]+ events/ { lost += $2 }
/^@bios: [0-9]+$/ { missing = $2 - bios - incomplete }
END {
  printf "%d bios, %d incomplete, %d missing, %d events lost\n", bios, incomplete, missing, lost > "/dev/stderr"
  if (incomplete || missing || lost) exit 3
}
