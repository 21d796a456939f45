// Package parallel works on all cores and keeps the order.
package parallel

import (
	"iter"
	"runtime"
)

// A job is one item on its way. Its result comes through out, which has room for it, so that no worker waits for the consumer.
type job[T, R any] struct {
	item T
	out  chan R
}

// Map gives work's result for each item of in, in the order of the items. work is called by as many goroutines at once as there are cores.
//
// No more items and results are held than a few for each core, however slow the consumer. When the consumer stops, Map returns without
// waiting for in, which may itself be waiting for input that never comes.
func Map[T, R any](in iter.Seq[T], work func(T) R) iter.Seq[R] {
	return func(yield func(R) bool) {
		cores := runtime.GOMAXPROCS(0)
		order := make(chan chan R, 16*cores)   // as read: the consumer's
		queue := make(chan job[T, R], 4*cores) // the workers'
		stop := make(chan struct{})
		defer close(stop)
		go feed(in, order, queue, stop)
		for range cores {
			go func() {
				for j := range queue {
					j.out <- work(j.item)
				}
			}()
		}
		for out := range order {
			if !yield(<-out) {
				return
			}
		}
	}
}

// feed makes jobs of items until there are no more or nobody wants their results.
func feed[T, R any](in iter.Seq[T], order chan<- chan R, queue chan<- job[T, R], stop <-chan struct{}) {
	defer close(queue)
	defer close(order)
	for item := range in {
		out := make(chan R, 1)
		select {
		case order <- out:
			queue <- job[T, R]{item, out}
		case <-stop:
			return
		}
	}
}
