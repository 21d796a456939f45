// Package parallel works on all cores and keeps the order.
package parallel

import (
	"iter"
	"runtime"
)

// A job is some items on their way. Their results come through out, which has room for them, so that no worker waits for the consumer.
type job[T, R any] struct {
	items []T
	out   chan []R
}

// Items go to the workers by the batch, for waking one costs as much as a small item's work.
const batch = 16

// Map gives work's result for each item of in, in the order of the items. work is called by as many goroutines at once as there are cores.
//
// No more items and results are held than about a hundred for each core, however slow the consumer. When the consumer stops, Map returns
// without waiting for in, which may itself be waiting for input that never comes.
func Map[T, R any](in iter.Seq[T], work func(T) R) iter.Seq[R] {
	return func(yield func(R) bool) {
		cores := runtime.GOMAXPROCS(0)
		order := make(chan chan []R, 4*cores) // as read: the consumer's
		queue := make(chan job[T, R], cores)  // the workers'
		stop := make(chan struct{})
		defer close(stop)
		go feed(in, order, queue, stop)
		for range cores {
			go func() {
				for j := range queue {
					results := make([]R, len(j.items))
					for i, item := range j.items {
						results[i] = work(item)
					}
					j.out <- results
				}
			}()
		}
		for out := range order {
			for _, r := range <-out {
				if !yield(r) {
					return
				}
			}
		}
	}
}

// feed makes jobs of items until there are no more or nobody wants their results.
func feed[T, R any](in iter.Seq[T], order chan<- chan []R, queue chan<- job[T, R], stop <-chan struct{}) {
	defer close(queue)
	defer close(order)
	var items []T
	send := func() bool {
		out := make(chan []R, 1)
		select {
		case order <- out:
			queue <- job[T, R]{items, out}
			items = make([]T, 0, batch)
			return true
		case <-stop:
			return false
		}
	}
	for item := range in {
		if items = append(items, item); len(items) == batch && !send() {
			return
		}
	}
	if len(items) > 0 {
		send()
	}
}
