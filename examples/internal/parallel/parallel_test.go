package parallel

import (
	"iter"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

func count(n int, taken *atomic.Int64) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			taken.Add(1)
			if !yield(i) {
				return
			}
		}
	}
}

func TestMapKeepsOrder(t *testing.T) {
	var taken atomic.Int64
	slowFirst := func(i int) int {
		if i%100 == 0 {
			time.Sleep(time.Millisecond) // later items overtake this one
		}
		return i * i
	}
	got := slices.Collect(Map(count(5000, &taken), slowFirst))
	if len(got) != 5000 {
		t.Fatalf("%d results of 5000", len(got))
	}
	for i, r := range got {
		if r != i*i {
			t.Fatalf("result %d is %d, not %d", i, r, i*i)
		}
	}
	if got := slices.Collect(Map(count(0, &taken), slowFirst)); len(got) != 0 {
		t.Errorf("no items gave %v", got)
	}
}

func TestMapReadsNoFurtherThanItMust(t *testing.T) {
	var taken atomic.Int64
	next, stop := iter.Pull(Map(count(1e6, &taken), func(i int) int { return i }))
	next()
	time.Sleep(50 * time.Millisecond) // a feeder without bounds would read on
	if n, most := taken.Load(), int64(7*batch*runtime.GOMAXPROCS(0)+batch); n > most {
		t.Errorf("%d items read for one result, want at most %d", n, most)
	}
	stop()
	time.Sleep(10 * time.Millisecond)
	before := taken.Load()
	time.Sleep(20 * time.Millisecond)
	if taken.Load() != before {
		t.Errorf("items are read after the consumer has stopped")
	}
}
