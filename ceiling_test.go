package vietnews

import (
	"cmp"
	"flag"
	"fmt"
	"maps"
	"runtime"
	"runtime/metrics"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/vietnews/internal/stress"
)

var ceiling = flag.Int("ceiling", 0, "have TestCeiling measure so many megabytes of each hostile text and print the table; 0 skips it")

// maxRatio is how many times as long as a byte of plain prose a byte of any text may take Parse.
const maxRatio = 3

// TestCeiling prints how many times as long a byte of hostile text takes as Parse takes for one of plain prose, and how much memory Parse
// needs at most for each byte; of texts that need less of everything than plain prose only how many they are. It runs on demand alone, for it
// takes minutes.
func TestCeiling(t *testing.T) {
	if *ceiling == 0 {
		t.Skip("only with -ceiling")
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1)) // so that collecting garbage counts, and idle processors do not
	size := *ceiling << 20
	plain := stress.Text(stress.Paragraph, size, false)
	prose := measureCeiling(plain, plain)
	prose.name = "plain prose"
	var rows []ceilingRow
	for _, name := range slices.Sorted(maps.Keys(stress.Units)) {
		for _, body := range []bool{false, true} {
			r := measureCeiling(stress.Text(stress.Units[name], size, body), plain)
			r.name = name
			if body {
				r.name += " in an article"
			}
			rows = append(rows, r)
		}
	}
	slices.SortStableFunc(rows, func(a, b ceilingRow) int { return cmp.Compare(b.times[0], a.times[0]) })
	fmt.Printf("| %d MB of | Parse | FindTimex | FindDatelines | memory of Parse |\n|---|---|---|---|---|\n", *ceiling)
	fewer := 0
	for _, r := range append([]ceilingRow{prose}, rows...) {
		if slices.Max(r.times[:]) < 1 && r.memory < prose.memory {
			fewer++
			continue
		}
		fmt.Printf("| %s | %.2f | %.2f | %.2f | %.1f |\n", r.name, r.times[0], r.times[1], r.times[2], r.memory)
		if r.times[0] > maxRatio {
			t.Errorf("%s: %.2f times as long as plain prose", r.name, r.times[0])
		}
	}
	fmt.Printf("| %d others, none of them more than plain prose |\n", fewer)
}

// A ceilingRow says what one text takes: times for each byte of Parse, FindTimex and FindDatelines, as parts of that of Parse on plain prose, and
// bytes of memory for each byte.
type ceilingRow struct {
	name   string
	times  [3]float64
	memory float64
}

// measureCeiling takes times beside that of Parse on plain prose, and the most memory while Parse runs.
func measureCeiling(text, plain string) (r ceilingRow) {
	ref := time.Date(2020, 1, 9, 18, 3, 0, 0, ICT)
	works := [3]func(){
		func() { Parse(text) },
		func() {
			for range FindTimex(text, ref) {
			}
		},
		func() { FindDatelines(text) },
	}
	unit := leastTime(func() { Parse(plain) }) / float64(len(plain))
	for i, work := range works {
		r.times[i] = leastTime(work) / float64(len(text)) / unit
	}
	r.memory = float64(peakHeap(works[0])) / float64(len(text))
	return r
}

// leastTime returns the least time of a few turns.
func leastTime(work func()) float64 {
	const turns = 3
	best := time.Duration(1 << 62)
	for range turns {
		runtime.GC()
		start := cpuTime()
		work()
		best = min(best, cpuTime()-start)
	}
	return float64(best)
}

// peakHeap returns how many bytes the heap grows by while work runs, garbage included.
func peakHeap(work func()) uint64 {
	runtime.GC()
	heap := func() uint64 {
		s := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
		metrics.Read(s)
		return s[0].Value.Uint64()
	}
	before := heap()
	most, stop, stopped := before, make(chan bool), make(chan bool)
	go func() {
		for {
			select {
			case <-stop:
				close(stopped)
				return
			case <-time.After(time.Millisecond):
				most = max(most, heap())
			}
		}
	}()
	work()
	close(stop)
	<-stopped
	return max(most, heap()) - before
}

// What holds of every text holds of every hostile one, here at a size that takes no time.
func TestHostileTexts(t *testing.T) {
	for name, unit := range stress.Units {
		text := stress.Text(unit, 4<<10, true)
		if n := len(text); n > 4<<10 || n < 3<<10 || !strings.Contains(text, unit) {
			t.Errorf("%s: %d bytes", name, n)
		}
		checkInvariants(t, new(Parser), text)
	}
}
