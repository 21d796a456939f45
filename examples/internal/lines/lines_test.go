package lines

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"
)

func upper(line []byte, number int) []byte {
	time.Sleep(time.Duration(number%7) * 50 * time.Microsecond) // results are ready in another order than asked for
	return fmt.Appendf(nil, "%d %s", number, bytes.ToUpper(line))
}

func TestEach(t *testing.T) {
	long := strings.Repeat("a", 1<<20)
	tests := []struct{ in, want, reason string }{
		{"", "", "nothing"},
		{"a\nb\n", "1 A\n2 B\n", "two lines"},
		{"a\r\n\n \nb", "1 A\n4 B\n", "blank lines are counted and left out; the last has no break"},
		{long + "\nb\n", "1 " + strings.ToUpper(long) + "\n2 B\n", "a line longer than any buffer"},
	}
	for _, test := range tests {
		var out bytes.Buffer
		if err := Each(strings.NewReader(test.in), &out, upper); err != nil || out.String() != test.want {
			t.Errorf("%s: %.80q, %v", test.reason, out.String(), err)
		}
	}
}

func TestEachOrder(t *testing.T) {
	var in, want, out bytes.Buffer
	for i := 1; i <= 300; i++ {
		fmt.Fprintf(&in, "line %d\n", i)
		fmt.Fprintf(&want, "%d LINE %d\n", i, i)
	}
	if err := Each(&in, &out, upper); err != nil || !bytes.Equal(out.Bytes(), want.Bytes()) {
		t.Errorf("lines out of order, or %v", err)
	}
}

var errBroken = errors.New("broken")

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errBroken }

func TestEachErrors(t *testing.T) {
	var out bytes.Buffer
	in := io.MultiReader(strings.NewReader("a\nb"), iotest.ErrReader(errBroken))
	if err := Each(in, &out, upper); !errors.Is(err, errBroken) || out.String() != "1 A\n2 B\n" {
		t.Errorf("reading: %q, %v; what was read before the error is written", out.String(), err)
	}
	if err := Each(endless{}, brokenWriter{}, func(line []byte, _ int) []byte { return line }); !errors.Is(err, errBroken) {
		t.Errorf("writing: %v; an endless input must not be read on", err)
	}
}

// endless is an input of lines without end.
type endless struct{}

func (endless) Read(p []byte) (int, error) { return copy(p, "line\n"), nil }

// One line in, its answer out, before the next.
func TestEachAnswers(t *testing.T) {
	inR, inW := io.Pipe()
	outR, outW := io.Pipe()
	done := make(chan error)
	go func() { done <- Each(inR, outW, upper) }()
	answer := make([]byte, 16)
	for i := 1; i <= 3; i++ {
		fmt.Fprintf(inW, "a\n")
		n, err := outR.Read(answer)
		if want := fmt.Sprintf("%d A\n", i); err != nil || string(answer[:n]) != want {
			t.Errorf("got %q, %v, want %q", answer[:n], err, want)
		}
	}
	inW.Close()
	if err := <-done; err != nil {
		t.Error(err)
	}
}
