// Package faults runs programs where their surroundings fail: on a full disk, into a pipe that nobody reads, on files that can't be read, and
// until they are killed. It is for tests.
package faults

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// variable tells a test's binary that it is to be the program.
const variable = "VIETNEWS_TEST_PROGRAM"

// Main makes the test's binary the program itself where this package started it, and runs the tests otherwise. TestMain calls it.
func Main(m *testing.M, main func()) {
	if os.Getenv(variable) != "" {
		main()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// command is the program as a process of its own. With -short there is none: where an emulator runs the test, which is what .ci/run says so for,
// the system can't start a binary of another processor.
func command(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	if testing.Short() {
		t.Skip("starts programs")
	}
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), variable+"=1")
	return cmd
}

// Stops holds that the program, given input, ends with status 1 and with one line that begins with its name and says why: where the disk is
// full, where nobody reads what it prints, and where the file it is to read is missing or a folder. It prints nothing of a file it can't read.
func Stops(t *testing.T, name, input string, args ...string) {
	t.Helper()
	t.Run("full disk", func(t *testing.T) {
		full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
		if err != nil {
			t.Skip("no /dev/full here")
		}
		defer full.Close()
		cmd := command(t, args...)
		cmd.Stdin, cmd.Stdout = strings.NewReader(input), full
		refused(t, cmd, name, "no space left on device")
	})
	t.Run("closed pipe", func(t *testing.T) {
		r, w, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		r.Close()
		defer w.Close()
		cmd := command(t, args...)
		cmd.Stdin, cmd.Stdout = strings.NewReader(input), w
		refused(t, cmd, name, "broken pipe")
	})
	for file, want := range map[string]string{"no-such-file": "no such file", t.TempDir(): "is a directory"} {
		t.Run(want, func(t *testing.T) {
			var out bytes.Buffer
			cmd := command(t, append(args, file)...)
			cmd.Stdout = &out
			refused(t, cmd, name, want)
			if out.Len() > 0 {
				t.Errorf("printed %q", out.String())
			}
		})
	}
}

// refused holds that a program ends with status 1 and one line that says why.
func refused(t *testing.T, cmd *exec.Cmd, name, want string) {
	t.Helper()
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	err := cmd.Run()
	said := stderr.String()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != 1 {
		t.Errorf("%v, want status 1\n%s", err, said)
	}
	if !strings.HasPrefix(said, name+": ") || !strings.Contains(said, want) || strings.Count(said, "\n") != 1 {
		t.Errorf("said %q, want one line of %s with %q", said, name, want)
	}
}

// Killed holds that a batch program that is killed in the middle has printed whole answers, each that of its line, and no more than was asked.
// line returns the line with a number, from 0, and good reports whether an answer is that of the line with a number.
func Killed(t *testing.T, line func(i int) string, good func(i int, answer string) bool, args ...string) {
	t.Helper()
	const enough = 500 // answers to wait for
	cmd := command(t, args...)
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		var err error
		for i := 0; err == nil; i++ { // until the program is gone
			_, err = fmt.Fprintln(stdin, line(i))
		}
	}()
	out := bufio.NewReader(stdout)
	answers := 0
	for ; ; answers++ {
		if answers == enough {
			cmd.Process.Kill()
		}
		answer, err := out.ReadString('\n')
		if errors.Is(err, io.EOF) {
			break // what stands in answer was cut off, and as it has no line break nobody takes it for an answer
		}
		if err != nil {
			t.Fatal(err)
		}
		if !good(answers, answer) {
			t.Fatalf("line %d has the answer %s", answers+1, answer)
		}
	}
	if err := cmd.Wait(); err == nil || answers < enough {
		t.Errorf("%v after %d answers, want a program that was killed after %d", err, answers, enough)
	}
}
