/* Reads the case files; see case_files.h. */
#define _POSIX_C_SOURCE 200809L
#include "case_files.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char list_name[] = "expected.txt";

static _Noreturn void give_up(const char *path, const char *why) {
    fprintf(stderr, "%s: %s\n", path, why);
    exit(1);
}

static void *checked(void *memory) {
    if (memory == NULL) give_up("case files", "out of memory");
    return memory;
}

static void read_body(struct case_file *file) {
    FILE *stream = fopen(file->path, "rb");
    long size;
    if (stream == NULL) give_up(file->path, "can't be opened");
    if (fseek(stream, 0, SEEK_END) != 0 || (size = ftell(stream)) < 0) give_up(file->path, "has no size");
    rewind(stream);
    file->size = (size_t)size;
    file->body = checked(malloc(file->size + 1));
    if (fread(file->body, 1, file->size, stream) != file->size) give_up(file->path, "can't be read");
    fclose(stream);
}

static void add(struct case_files *files, const char *folder, const char *name) {
    struct case_file *file;
    files->all = checked(realloc(files->all, (files->count + 1) * sizeof *files->all));
    file = &files->all[files->count++];
    memset(file, 0, sizeof *file);
    if (snprintf(file->path, sizeof file->path, "%s/%s", folder, name) >= (int)sizeof file->path)
        give_up(name, "name too long");
    read_body(file);
}

static int by_path(const void *one, const void *other) {
    return strcmp(((const struct case_file *)one)->path, ((const struct case_file *)other)->path);
}

static void read_list(struct case_files *files, const char *folder) {
    struct case_file line;
    char path[sizeof line.path], name[100];
    FILE *stream;
    snprintf(path, sizeof path, "%s/%s", folder, list_name);
    stream = fopen(path, "r");
    if (stream == NULL) give_up(path, "can't be opened; run this program in the folder tests");
    while (fscanf(stream, "%99s %15s %zu\n", name, line.result, &line.offset) == 3) {
        struct case_file *file;
        snprintf(line.path, sizeof line.path, "%s/%s", folder, name);
        file = bsearch(&line, files->all, files->count, sizeof line, by_path);
        if (file == NULL) give_up(line.path, "is listed, and not there");
        if (file->result[0] != '\0') give_up(line.path, "is listed twice");
        memcpy(file->result, line.result, sizeof file->result);
        file->offset = line.offset;
    }
    if (!feof(stream)) give_up(path, "a line is not NAME RESULT OFFSET");
    fclose(stream);
}

struct case_files case_files_read(const char *folder) {
    struct case_files files = {NULL, 0};
    DIR *directory = opendir(folder);
    const struct dirent *entry;
    if (directory == NULL) give_up(folder, "can't be opened; run this program in the folder tests");
    while ((entry = readdir(directory)) != NULL) {
        if (entry->d_name[0] != '.' && strcmp(entry->d_name, list_name) != 0) add(&files, folder, entry->d_name);
    }
    closedir(directory);
    if (files.count == 0) give_up(folder, "holds no case files");
    /* The order of a folder differs from machine to machine. */
    qsort(files.all, files.count, sizeof *files.all, by_path);
    for (size_t i = 0; i < files.count; ++i) files.all[i].name = files.all[i].path + strlen(folder) + 1;
    read_list(&files, folder);
    return files;
}

void case_files_free(struct case_files *files) {
    for (size_t i = 0; i < files->count; ++i) free(files->all[i].body);
    free(files->all);
}

bool case_file_must(const struct case_file *file, const char *word) {
    size_t size = strlen(word);
    return strncmp(file->name, word, size) == 0 && file->name[size] == '-';
}
