#include "checksum.h"

/* Fletcher's checksum, RFC 1146: both sums reduced after every 4 KiB. */
uint32_t checksum(const uint8_t *bytes, size_t count)
{
	uint32_t low = 0, high = 0;

	while (count) {
		size_t block = count < 4096 ? count : 4096;

		count -= block;
		while (block--) {
			low += *bytes++;
			high += low;
		}
		low %= 65535;
		high %= 65535;
	}
	return high << 16 | low;
}
