// SPDX-License-Identifier: GPL-2.0
/*
 * User Mode Linux: a kernel that is a program, which can read and write the host's files. "bench_out=FILE" lists what it can measure, and
 * with "bench_scene=FILE" measures that; then it powers off. Without it the kernel boots, which runs the KUnit suite.
 */
#include <linux/init.h>
#include <linux/mm.h>
#include <linux/reboot.h>
#include <linux/string.h>
#include <linux/vmalloc.h>
#include <os.h>

#include "scene.h"

enum { TEXT_BYTES = 4 << 20, CHUNK_BYTES = 1 << 20 };

static char *scene_path;
static char *out_path;

static int __init set_scene(char *path)
{
	scene_path = path;
	return 1;
}
__setup("bench_scene=", set_scene);

static int __init set_out(char *path)
{
	out_path = path;
	return 1;
}
__setup("bench_out=", set_out);

static void *read_scene(size_t *bytes)
{
	unsigned long long size;
	void *memory;
	int fd;

	if (os_file_size(scene_path, &size) || !size)
		panic("bench: no scene %s", scene_path);
	memory = vzalloc(size);
	fd = os_open_file(scene_path, of_read(OPENFLAGS()), 0);
	if (!memory || fd < 0)
		panic("bench: cannot read scene %s", scene_path);
	for (*bytes = 0; *bytes < size;) {
		int got = os_read_file(fd, memory + *bytes, min(size - *bytes, (unsigned long long)CHUNK_BYTES));

		if (got <= 0)
			panic("bench: scene %s ends early", scene_path);
		*bytes += got;
	}
	os_close_file(fd);
	return memory;
}

static void write_text(const struct bench_text *text)
{
	int fd = os_open_file(out_path, of_trunc(of_create(of_write(OPENFLAGS()))), 0644);

	if (fd < 0)
		panic("bench: cannot write %s", out_path);
	for (size_t done = 0; done < text->bytes;) {
		int put = os_write_file(fd, text->at + done, min(text->bytes - done, (size_t)CHUNK_BYTES));

		if (put <= 0)
			panic("bench: cannot write all of %s", out_path);
		done += put;
	}
	os_close_file(fd);
}

static int __init bench(void)
{
	static const char end[] = "end\n"; /* whoever reads this knows that it is all */
	struct bench_text text = { .room = TEXT_BYTES - sizeof(end) };
	size_t bytes;

	if (!out_path)
		return 0;
	text.at = vzalloc(TEXT_BYTES);
	if (!text.at)
		panic("bench: no memory");
	bench_scene_list(IS_ENABLED(CONFIG_KASAN) ? "User Mode Linux with KASAN" : "User Mode Linux", &text);
	if (scene_path) {
		void *scene = read_scene(&bytes);

		bench_scene_run(scene, bytes, &text);
		vfree(scene);
	}
	strcpy(text.at + text.bytes, end);
	text.bytes += sizeof(end) - 1;
	write_text(&text);
	kernel_power_off();
	return 0;
}
late_initcall(bench);
