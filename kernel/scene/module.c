// SPDX-License-Identifier: GPL-2.0
/*
 * The same in the kernel of this machine. Files in debugfs: "contenders" says what can be measured, a scene is written to "scene", and
 * reading "slices" measures it.
 */
#include <linux/debugfs.h>
#include <linux/err.h>
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/overflow.h>
#include <linux/uaccess.h>
#include <linux/vmalloc.h>

#include "scene.h"

enum { TEXT_BYTES = 4 << 20, MOST_SCENE_BYTES = 1 << 30 };

static DEFINE_MUTEX(scene_lock);
static struct dentry *folder;
static u8 *scene;
static size_t scene_bytes;
static size_t scene_room;

/* A scene is written from its start to its end; writing its start begins a new one. */
static ssize_t write_scene(struct file *file, const char __user *from, size_t bytes, loff_t *at)
{
	size_t end;
	ssize_t written = -EFBIG;

	if (*at < 0 || check_add_overflow((size_t)*at, bytes, &end) || end > MOST_SCENE_BYTES)
		return written;
	mutex_lock(&scene_lock);
	written = *at && *at != scene_bytes ? -ESPIPE : 0;
	if (!written && end > scene_room) {
		size_t room = max(end, 2 * scene_room);
		u8 *more = vzalloc(room);

		if (more) {
			if (*at)
				memcpy(more, scene, *at);
			vfree(scene);
			scene = more;
			scene_room = room;
		} else {
			written = -ENOMEM;
		}
	}
	if (!written && copy_from_user(scene + *at, from, bytes))
		written = -EFAULT;
	if (!written) {
		*at = end;
		scene_bytes = end;
		written = bytes;
	}
	mutex_unlock(&scene_lock);
	return written;
}

static int open_text(struct file *file, void (*fill)(struct bench_text *text))
{
	struct bench_text *text = kzalloc(sizeof(*text), GFP_KERNEL);

	if (!text)
		return -ENOMEM;
	text->room = TEXT_BYTES;
	text->at = vzalloc(text->room);
	if (!text->at) {
		kfree(text);
		return -ENOMEM;
	}
	fill(text);
	file->private_data = text;
	return 0;
}

static void list(struct bench_text *text)
{
	bench_scene_list("module", text);
}

static void run_scene(struct bench_text *text)
{
	mutex_lock(&scene_lock);
	bench_scene_run(scene, scene_bytes, text);
	mutex_unlock(&scene_lock);
}

static int open_contenders(struct inode *inode, struct file *file)
{
	return open_text(file, list);
}

static int open_slices(struct inode *inode, struct file *file)
{
	return open_text(file, run_scene);
}

static ssize_t read_text(struct file *file, char __user *to, size_t bytes, loff_t *at)
{
	const struct bench_text *text = file->private_data;

	return simple_read_from_buffer(to, bytes, at, text->at, text->bytes);
}

static int close_text(struct inode *inode, struct file *file)
{
	struct bench_text *text = file->private_data;

	vfree(text->at);
	kfree(text);
	return 0;
}

static const struct file_operations scene_file = {
	.owner = THIS_MODULE,
	.open = nonseekable_open,
	.write = write_scene,
};

static const struct file_operations contenders_file = {
	.owner = THIS_MODULE,
	.open = open_contenders,
	.read = read_text,
	.release = close_text,
};

static const struct file_operations slices_file = {
	.owner = THIS_MODULE,
	.open = open_slices,
	.read = read_text,
	.release = close_text,
};

static int __init begin(void)
{
	folder = debugfs_create_dir("bench", NULL);
	if (IS_ERR(folder))
		return PTR_ERR(folder);
	debugfs_create_file("scene", 0200, folder, NULL, &scene_file);
	debugfs_create_file("contenders", 0400, folder, NULL, &contenders_file);
	debugfs_create_file("slices", 0400, folder, NULL, &slices_file);
	return 0;
}

static void __exit end(void)
{
	debugfs_remove(folder);
	vfree(scene);
}

module_init(begin);
module_exit(end);
MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("Times lookups of the provider behind a peer-to-peer address");
