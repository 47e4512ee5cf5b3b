# Draws how long each body takes: gnuplot -e "numbers='FILE'; picture='FILE.svg'" plot.gnuplot
# FILE holds a line for each body as the program writes them: its name and nanoseconds for ours, simdjson and cJSON.
set terminal svg size 1000,520 font "Helvetica,Arial,sans-serif,14" background "white"
set output picture
set border 3 linecolor "#888888"
set tics nomirror textcolor "#333333" scale 0.5
set grid ytics linetype 1 linecolor "#dddddd" linewidth 0.6
set style data histogram
set style histogram clustered gap 1
set style fill solid noborder
set boxwidth 0.9
set yrange [0:*]
set ylabel "ns to parse one body" offset 1, 0
set xtics rotate by -28 left offset -0.5, 0.2
set rmargin 12
set key top left Left reverse samplen 1.5
plot numbers using 2:xtic(1) title "ours, code looked up and classified" linecolor rgb "#0072b2", \
    "" using 3 title "simdjson, DOM only" linecolor rgb "#e69f00", \
    "" using 4 title "cJSON, tree only" linecolor rgb "#999999"
