package progress

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestBar(t *testing.T) {
	clock := time.Date(2020, 1, 9, 18, 3, 0, 0, time.UTC)
	var out strings.Builder
	b := newBar(&out, "articles", 1000, func() time.Time { return clock })
	tests := []struct {
		after        time.Duration
		done         int64
		n            int
		want, reason string
	}{
		{0, 200, 5000, "", "short work has no bar; this run begins at a fifth"},
		{900 * time.Millisecond, 300, 6000, "", "still short"},
		{1100 * time.Millisecond, 400, 9000, "\r\x1b[K[=========               ]  40 %  9,000 articles  2,000/s  6s left", "rate and time left are this run's"},
		{100 * time.Millisecond, 401, 9001, "", "not more often than the eye can follow"},
		{1900 * time.Millisecond, 1000, 13000, "\r\x1b[K[========================] 100 %  13,000 articles  2,000/s  0s left", "the end"},
	}
	for _, test := range tests {
		out.Reset()
		clock = clock.Add(test.after)
		b.Set(test.done, test.n)
		if out.String() != test.want {
			t.Errorf("%s:\ngot  %q\nwant %q", test.reason, out.String(), test.want)
		}
	}
	out.Reset()
	b.Clear()
	b.Clear()
	if out.String() != "\r\x1b[K" {
		t.Errorf("cleared twice: %q", out.String())
	}
}

func TestBarOfUnknownLength(t *testing.T) {
	clock := time.Date(2020, 1, 9, 18, 3, 0, 0, time.UTC)
	var out strings.Builder
	b := newBar(&out, "articles", 0, func() time.Time { return clock })
	b.Set(0, 0)
	clock = clock.Add(2 * time.Second)
	b.Set(5, 1500)
	if want := "\r\x1b[K1,500 articles  750/s"; out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
}

func TestNoTerminalNoBar(t *testing.T) {
	f, err := os.Create(filepath.Join(t.TempDir(), "log"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	b := New(f, "articles", 10)
	if b != nil {
		t.Errorf("a file has a bar")
	}
	b.Set(1, 1)
	b.Clear()
}

func TestThousands(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 1234567: "1,234,567", -123: "-123", -1234: "-1,234"} {
		if got := Thousands(n); got != want {
			t.Errorf("Thousands(%d) = %q", n, got)
		}
	}
}
