// Package lines works through lines of any number and length on all cores and keeps their order.
package lines

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"runtime"
	"sync"
)

// A job is one line on its way. Its result comes through out, which has room for it, so that no worker waits for the writer.
type job struct {
	number int
	line   []byte
	out    chan []byte
}

// Each calls work with every line of r that is not blank, without its line break, and with its number, from 1. It writes the results to w in
// the order of the lines, each with a line break behind it. work is called by many goroutines at once.
//
// No more lines are held in memory than a few for each core. Results are flushed whenever there is no more to write at once, so that a
// program at the other end of a pipe has its answer before it asks again. Each ends with the first error of r or w.
func Each(r io.Reader, w io.Writer, work func(line []byte, number int) []byte) error {
	cores := runtime.GOMAXPROCS(0)
	order := make(chan job, 4*cores) // as read: the writer's
	queue := make(chan job, 4*cores) // the workers'
	stop := make(chan struct{})
	var readErr error
	var wg sync.WaitGroup
	wg.Go(func() {
		defer close(queue)
		defer close(order)
		readErr = read(r, func(j job) bool {
			select {
			case order <- j:
				queue <- j
				return true
			case <-stop:
				return false
			}
		})
	})
	for range cores {
		wg.Go(func() {
			for j := range queue {
				j.out <- work(j.line, j.number)
			}
		})
	}
	writeErr := write(w, order)
	close(stop)
	if writeErr != nil {
		return writeErr // without waiting: the reader may be waiting for input that never comes
	}
	wg.Wait()
	return readErr
}

// read makes jobs of lines until there are no more or nobody takes them.
func read(r io.Reader, take func(job) bool) error {
	in := bufio.NewReaderSize(r, 64<<10)
	for number := 1; ; number++ {
		line, err := in.ReadBytes('\n')
		if trimmed := bytes.TrimSpace(line); len(trimmed) > 0 && !take(job{number, trimmed, make(chan []byte, 1)}) {
			return nil
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// write writes results in the order of their lines.
func write(w io.Writer, order <-chan job) error {
	out := bufio.NewWriterSize(w, 64<<10)
	for j := range order {
		out.Write(<-j.out) // bufio keeps its first error for Flush
		if err := out.WriteByte('\n'); err != nil {
			return err
		}
		if len(order) == 0 {
			if err := out.Flush(); err != nil {
				return err
			}
		}
	}
	return out.Flush()
}
