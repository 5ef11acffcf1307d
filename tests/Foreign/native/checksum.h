#include <stddef.h>
#include <stdint.h>

uint32_t checksum(const uint8_t *bytes, size_t count);
