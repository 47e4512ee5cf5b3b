cc -std=c11 -O2 -Iinclude -c src/*.c
cc *.o -o onsmqtt-explain
rm explain*.o response.o && ar rcs libonsmqtt_error.a *.o
