# Draws the load of the two outages over time: gnuplot -e "series='FOLDER'; picture='FILE.svg'" plot.gnuplot
# FOLDER holds outage-500.series and outage-silent.series as the program writes them: a block for each rate, a column for each
# policy in the order of enum policy.
set terminal svg size 1080,650 font "Helvetica,Arial,sans-serif,14" background "white"
set output picture
set multiplot
set border 3 linecolor "#888888"
set tics nomirror textcolor "#333333" scale 0.5
set grid ytics linetype 1 linecolor "#dddddd" linewidth 0.6
set xrange [-5:35]
set yrange [0:8]
set xtics 10
set ytics 2
unset key

array colour[8] = ["#000000", "#d55e00", "#e69f00", "#cc79a7", "#009e73", "#999999", "#56b4e9", "#0072b2"]
array width[8] = [1.5, 1.5, 1.5, 1.5, 1.5, 2.5, 1.5, 4]
array dash[8] = [3, 1, 1, 1, 1, 1, 1, 1]
array name[8] = ["no retry", "3 immediate retries", "3 retries, 100 ms", "3 retries, 100 200 400 ms", "2 retries, 100 200 ms", "AWS standard, of 2026", \
    "ours without budget", "ours with budget"]
# From the back to the front, so that no retry shows on top of the line that should be like it.
array order[8] = [2, 3, 4, 5, 7, 6, 8, 1]
array rate[3] = ["1 request/s and client", "10 requests/s and client", "100 requests/s and client"]
array scenario[2] = ["outage-500", "outage-silent"]
array answer[2] = ["every request gets a 500", "no request is answered"]

set object 1 rectangle from 0, graph 0 to 20, graph 1 behind fillcolor "#eeeeee" fillstyle solid noborder
do for [row = 1:2] {
    bottom = row == 1 ? 0.515 : 0.1
    set bmargin at screen bottom
    set tmargin at screen bottom + 0.315
    do for [column = 1:3] {
        left = 0.075 + (column - 1) * 0.312
        set lmargin at screen left
        set rmargin at screen left + 0.29
        if (row == 1) { set title rate[column] offset 0, -0.6 font ",15" } else { unset title }
        if (column == 1) { set ylabel "load relative to normal" offset 1, 0 } else { unset ylabel }
        if (row == 2) { set xlabel "seconds since the outage began" } else { unset xlabel }
        set label 1 "outage:\n".answer[row] at 10, 7.3 center textcolor "#666666" font ",12"
        plot for [i = 1:8] sprintf("%s/%s.series", series, scenario[row]) index column - 1 \
            using 1:order[i] + 1 with lines linewidth width[order[i]] dashtype dash[order[i]] linecolor rgb colour[order[i]]
    }
}

# One legend for all panels.
unset object 1
unset label 1
unset border
unset tics
unset grid
unset title
unset xlabel
unset ylabel
set lmargin at screen 0.06
set rmargin at screen 0.99
set tmargin at screen 0.99
set bmargin at screen 0.905
set yrange [0:1]
set key center center horizontal Left reverse samplen 2 width 2 maxrows 3 font ",14"
plot for [i = 1:8] 2 with lines linewidth width[i] dashtype dash[i] linecolor rgb colour[i] title name[i]
unset multiplot
