/* Runs a fuzz target over files and over all files of folders, without a fuzzer: how the plain tests keep what fuzzing found.
 */
#include <dirent.h>
#include <string.h>

#include "fuzz.h"

static void replay_file(const char *path) {
    FILE *file = fopen(path, "rb");
    uint8_t *data = NULL;
    size_t size = 0, room = 0, got;
    if (file == NULL) {
        fprintf(stderr, "%s: can't be read; name files or folders\n", path);
        exit(2);
    }
    do {
        if (size == room) {
            room = room == 0 ? 4096 : room * 2;
            data = realloc(data, room);
            if (data == NULL) exit(2);
        }
        got = fread(data + size, 1, room - size, file);
        size += got;
    } while (got != 0);
    fclose(file);
    /* Of exactly its size, so that a sanitizer sees a byte read outside. */
    data = realloc(data, size == 0 ? 1 : size);
    if (data == NULL) exit(2);
    LLVMFuzzerTestOneInput(data, size);
    free(data);
}

/* The number of files replayed. */
static int replay(const char *path) {
    char inner[4096];
    int count = 0;
    const struct dirent *entry;
    DIR *folder = opendir(path);
    if (folder == NULL) {
        replay_file(path);
        return 1;
    }
    while ((entry = readdir(folder)) != NULL) {
        if (entry->d_name[0] == '.') continue;
        snprintf(inner, sizeof inner, "%s/%s", path, entry->d_name);
        count += replay(inner);
    }
    closedir(folder);
    return count;
}

int main(int argc, char **argv) {
    int count = 0;
    for (int i = 1; i < argc; ++i) count += replay(argv[i]);
    printf("%d inputs replayed\n", count);
    return count == 0;
}
