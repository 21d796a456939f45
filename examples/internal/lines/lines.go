// Package lines works through lines of any number and length on all cores and keeps their order.
package lines

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"sync"
)

// gcPercent is how much garbage a batch may make beside what it holds, unless the environment says otherwise. It holds a few megabytes;
// collecting those as often as Go does would take half as long as the work, and with far more garbage a busy machine runs out of memory for others.
const gcPercent = 300

// A job is some lines on their way, the first of which has a number. Their results come through out, which has room for them, so that no
// worker waits for the writer.
type job struct {
	number int
	lines  [][]byte
	out    chan []byte
}

// maxBatch is the most lines of a job, for waking a worker costs as much as a short line's work; maxBytes the bytes that end one.
const (
	maxBatch = 32
	maxBytes = 64 << 10
)

// Each calls work with every line of r that is not blank, without its line break, and with its number, from 1. It writes the results to w in
// the order of the lines, each with a line break behind it. work is called by many goroutines at once.
//
// No more lines are held in memory than a few hundred for each core, and of long ones a few. No line waits for one that has not come yet, and
// results are flushed whenever there is no more to write at once, so that a program at the other end of a pipe has its answer before it asks
// again. Each ends with the first error of r or w.
func Each(r io.Reader, w io.Writer, work func(line []byte, number int) []byte) error {
	if os.Getenv("GOGC") == "" {
		defer debug.SetGCPercent(debug.SetGCPercent(gcPercent))
	}
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
				j.out <- j.results(work)
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

// results returns what work makes of the job's lines, each with a line break behind it. Blank lines have no result.
func (j *job) results(work func(line []byte, number int) []byte) []byte {
	var all []byte
	for i, line := range j.lines {
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		all = append(append(all, work(line, j.number+i)...), '\n')
	}
	return all
}

// read makes jobs of lines until there are no more or nobody takes them. A job ends where the next line has not come whole.
func read(r io.Reader, take func(job) bool) error {
	in := bufio.NewReaderSize(r, 64<<10)
	j, size := job{number: 1}, 0
	for {
		line, err := in.ReadBytes('\n')
		j.lines, size = append(j.lines, line), size+len(line)
		if err != nil || len(j.lines) == maxBatch || size >= maxBytes || !hasLine(in) {
			j.out = make(chan []byte, 1)
			next := job{number: j.number + len(j.lines)}
			if !take(j) {
				return nil
			}
			j, size = next, 0
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// hasLine reports whether in can give a whole line without waiting for one.
func hasLine(in *bufio.Reader) bool {
	buffered, _ := in.Peek(in.Buffered())
	return bytes.IndexByte(buffered, '\n') >= 0
}

// write writes results in the order of their lines.
func write(w io.Writer, order <-chan job) error {
	out := bufio.NewWriterSize(w, 64<<10)
	for j := range order {
		if _, err := out.Write(<-j.out); err != nil {
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
