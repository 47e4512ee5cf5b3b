/* Writes the catalog's codes to a file as gperf reads them, for the rival in looking codes up: list_codes FILE */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "onsmqtt/catalog.h"

int main(int count, char **arguments) {
    FILE *file = count == 2 ? fopen(arguments[1], "w") : NULL;
    if (file == NULL) {
        fputs("usage: list_codes FILE, in a folder that can be written\n", stderr);
        return EXIT_FAILURE;
    }
    for (size_t i = 0; i < onsmqtt_row_count(); ++i) {
        const char *code = onsmqtt_row_at(i)->code;
        size_t first = 0;
        while (strcmp(onsmqtt_row_at(first)->code, code) != 0) ++first;
        if (first == i) fprintf(file, "%s\n", code);
    }
    return fclose(file) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
