// The bench program measures vietnews beside other libraries for the same work, in one run, and prints a table in Markdown:
//
//	go run -C bench . [-write]
//
// With -write it also puts them into its README.md, and those about other libraries into that of the repository, in place of those of the last
// run.
//
// Times are the least of many short runs that take turns, so that a busy machine slows all alike. Beside each time stands how much of the
// work came out right.
package main

import (
	"flag"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"time"
)

// A contestant does the work of one table.
type contestant struct {
	name  string
	run   func()       // the whole work once
	right func() score // how much of it comes out right
}

// A score counts answers.
type score struct {
	right, asked int
	wrong        int // answers that are none
}

func (s score) String() string {
	text := fmt.Sprintf("%d of %d", s.right, s.asked)
	if s.wrong > 0 {
		text += fmt.Sprintf(", %d wrong", s.wrong)
	}
	return text
}

func main() {
	write := flag.Bool("write", false, "put the tables into README.md")
	testdata := flag.String("testdata", "../testdata", "where the golden files are")
	flag.Parse()
	if err := measureAll(*testdata, *write); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// measureAll prints all tables.
func measureAll(testdata string, write bool) error {
	pages, err := readPages(testdata)
	if err != nil {
		return err
	}
	var o, contests output
	head := fmt.Sprintf("%s, %s/%s, %d CPUs, %s", processor(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), runtime.Version())
	o.printf("%s\n", head)
	o.printBudget(subjects(pages))
	if err := o.printGrowth(pages); err != nil {
		return err
	}
	contests.table(fmt.Sprintf("%d datelines as %d outlets print them", len(datelines()), len(forms)), datelineContest())
	contests.table(fmt.Sprintf("Time expressions in %d sentences", len(sentences)), timexContest())
	known := slices.DeleteFunc(slices.Clone(pages), func(p page) bool { return p.want == nil })
	contests.table(fmt.Sprintf("%d whole pages: headline, moment of publication, author, lead, body whole, no link in it", len(known)), articleContest(known))
	contests.printf("\nVersions: %s\n", strings.Join(versions(), ", "))
	if !write {
		return nil
	}
	if err := putTables("README.md", o.text.String()+contests.text.String()); err != nil {
		return err
	}
	return putTables("../README.md", head+"\n"+contests.text.String()) // what a newcomer asks first
}

// putTables replaces what stands in a file between two comments.
func putTables(file, tables string) error {
	const begin, end = "<!-- bench -->\n", "<!-- /bench -->\n"
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	before, rest, ok := strings.Cut(string(data), begin)
	_, after, ended := strings.Cut(rest, end)
	if !ok || !ended {
		return fmt.Errorf("%s has no place for the tables", file)
	}
	return os.WriteFile(file, []byte(before+begin+"\n"+tables+"\n"+end+after), 0o666)
}

// table measures and prints. Ratios are to the first contestant, vietnews.
func (o *output) table(title string, list []contestant) {
	times := measure(list)
	o.printf("\n%s:\n\n| library | time | right |\n|---|---:|---:|\n", title)
	for i, c := range list {
		ratio := float64(times[i]) / float64(times[0])
		o.printf("| %s | %s | %s |\n", c.name, times3(ratio), c.right())
	}
}

func times3(ratio float64) string {
	if ratio < 10 {
		return fmt.Sprintf("%.2g ×", ratio)
	}
	return fmt.Sprintf("%.0f ×", ratio)
}

// rounds and share say how long to measure: so many turns, each at least so long.
const (
	rounds = 9
	share  = 20 * time.Millisecond
)

// measure returns the least time that the work of each contestant took, who take turns.
func measure(list []contestant) []time.Duration {
	least := make([]time.Duration, len(list))
	for range rounds {
		for i, c := range list {
			runtime.GC()
			n, start := 0, time.Now()
			for n == 0 || time.Since(start) < share {
				c.run()
				n++
			}
			if t := time.Since(start) / time.Duration(n); least[i] == 0 || t < least[i] {
				least[i] = t
			}
		}
	}
	return least
}

// versions lists the modules that take part.
func versions() []string {
	var list []string
	info, _ := debug.ReadBuildInfo()
	for _, m := range info.Deps {
		for _, name := range [...]string{"go-dateparser", "araddon/dateparse", "go-trafilatura", "readeck/go-readability", "go-domdistiller"} {
			if strings.Contains(m.Path, name) {
				list = append(list, m.Path+" "+m.Version)
			}
		}
	}
	return list
}

// processor returns the processor's name, if Linux tells.
func processor() string {
	data, _ := os.ReadFile("/proc/cpuinfo")
	if _, rest, ok := strings.Cut(string(data), "model name"); ok {
		line, _, _ := strings.Cut(rest, "\n")
		return strings.TrimSpace(strings.TrimLeft(line, "\t :"))
	}
	return "unknown processor"
}
