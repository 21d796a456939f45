// Package progress shows how far long work has come.
package progress

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

const (
	patience = time.Second            // work that is done by then needs no bar
	interval = 200 * time.Millisecond // between two looks of the bar
	width    = 24                     // of the bar, in characters
)

// A Bar is one line of a terminal that says how far work has come. A nil Bar shows nothing.
type Bar struct {
	w           io.Writer
	what        string // what is counted: "articles"
	total       int64
	now         func() time.Time
	start, next time.Time
	from        int64 // where this run began
	counted     int   // what had been counted before this run
	begun       bool
	shown       bool
}

// New returns a bar for work on total bytes, 0 if that is not known, or nil if f is not a terminal.
func New(f *os.File, what string, total int64) *Bar {
	if !Terminal(f) {
		return nil
	}
	return newBar(f, what, total, time.Now)
}

func newBar(w io.Writer, what string, total int64, now func() time.Time) *Bar {
	start := now()
	return &Bar{w: w, what: what, total: total, now: now, start: start, next: start.Add(patience)}
}

// Terminal reports whether f is a terminal.
func Terminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && f.Name() != os.DevNull
}

// Set says that work has come to byte done, and to the n-th of what is counted. The first call tells where this run begins, so that the rate
// of resumed work is its own.
func (b *Bar) Set(done int64, n int) {
	if b == nil {
		return
	}
	if !b.begun {
		b.begun, b.from, b.counted = true, done, n
	}
	if now := b.now(); !now.Before(b.next) {
		b.next = now.Add(interval)
		b.shown = true
		fmt.Fprintf(b.w, "\r\x1b[K%s", b.line(done, n, now.Sub(b.start)))
	}
}

// line writes "[=====>     ]  45 %  12,345 articles  3,210/s  1m20s left".
func (b *Bar) line(done int64, n int, elapsed time.Duration) string {
	rate := float64(n-b.counted) / elapsed.Seconds()
	counts := fmt.Sprintf("%s %s  %s/s", Thousands(n), b.what, Thousands(int(rate)))
	if b.total <= 0 {
		return counts
	}
	share := min(float64(done)/float64(b.total), 1)
	full := int(share * width)
	line := fmt.Sprintf("[%s%s] %3d %%  %s", strings.Repeat("=", full), strings.Repeat(" ", width-full), int(share*100), counts)
	if work := done - b.from; work > 0 {
		left := time.Duration(float64(elapsed) * float64(max(b.total-done, 0)) / float64(work))
		line += fmt.Sprintf("  %v left", left.Round(time.Second))
	}
	return line
}

// Clear takes the bar off the screen.
func (b *Bar) Clear() {
	if b != nil && b.shown {
		fmt.Fprint(b.w, "\r\x1b[K")
		b.shown = false
	}
}

// Thousands writes a number with a comma between each three digits.
func Thousands(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
