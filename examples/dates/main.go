// Dates finds the times that Vietnamese text speaks of.
//
//	dates [-ref RFC3339] [FILE]
//	dates -jsonl [-ref RFC3339] [FILE]
//
// It reads FILE, or standard input, line by line, and prints each line with its time expressions marked and their TIMEX3 values beside them:
// underlined on a terminal, in brackets elsewhere. Relative ones, such as "hôm qua", are counted from -ref.
//
// With -jsonl each line of the input is an object with "text", and perhaps "id" and "ref", and each line of the output is
// {"id":…,"dateline":…,"error":"…","expression":…,"timex":[…]}, in the order of the input: "dateline" is what the whole text is as a
// dateline, a relative one counted from "ref", "error" what is wrong with it as one, "expression" what it is as one time expression,
// "timex" which ones are in it.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"
	"unicode"

	"example.com/vietnews"
	"example.com/vietnews/examples/internal/lines"
)

func main() {
	signal.Ignore(syscall.SIGPIPE) // a reader that goes away is an error of writing like any other
	err := run(os.Args[1:], os.Stdin, os.Stdout)
	if errors.Is(err, flag.ErrHelp) {
		return
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "dates:", err)
		os.Exit(1)
	}
}

const usage = `usage: dates [-ref RFC3339] [FILE]
       dates -jsonl [-ref RFC3339] [FILE]
`

// run is the program without what belongs to the process.
func run(args []string, stdin io.Reader, stdout io.Writer) error {
	flags := flag.NewFlagSet("dates", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	jsonl := flags.Bool("jsonl", false, "read and write JSON Lines")
	refText := flags.String("ref", "", "the time from which relative expressions are counted, RFC 3339")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			io.WriteString(stdout, usage)
		}
		return err
	}
	ref, err := reference(*refText)
	if err != nil {
		return err
	}
	in, err := open(flags.Args(), stdin)
	if err != nil {
		return err
	}
	defer in.Close()
	if *jsonl {
		return lines.Each(in, stdout, func(line []byte, number int) []byte { return answer(ref, line, number) })
	}
	marks := brackets
	if isTerminal(stdout) {
		marks = underline
	}
	return markLines(in, stdout, ref, marks)
}

// open opens the one file named, or standard input.
func open(args []string, stdin io.Reader) (io.ReadCloser, error) {
	switch {
	case len(args) > 1:
		return nil, fmt.Errorf("one file at a time, not %d", len(args))
	case len(args) == 0 || args[0] == "-":
		return io.NopCloser(stdin), nil
	}
	return os.Open(args[0])
}

// reference reads a time, which may be empty: the zero time.
func reference(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return time.Time{}, fmt.Errorf("ref is %q, not a time in RFC 3339", s)
	}
	return t, nil
}

// marks are written before an expression, between it and its value, and after that.
type marks struct{ before, between, after string }

var (
	brackets  = marks{"[", " = ", "]"}
	underline = marks{"\x1b[4m", "\x1b[24m\x1b[2m ", "\x1b[22m"}
)

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// markLines writes each line with its time expressions marked.
func markLines(in io.Reader, stdout io.Writer, ref time.Time, m marks) error {
	r, w := bufio.NewReader(in), bufio.NewWriter(stdout)
	for {
		line, readErr := r.ReadString('\n')
		if line != "" {
			w.WriteString(markLine(strings.TrimRight(line, "\r\n"), ref, m) + "\n")
		}
		if r.Buffered() == 0 || readErr != nil { // before waiting for more
			if err := w.Flush(); err != nil {
				return err
			}
		}
		if errors.Is(readErr, io.EOF) {
			return nil
		}
		if readErr != nil {
			return readErr
		}
	}
}

func markLine(line string, ref time.Time, m marks) string {
	var b strings.Builder
	done := 0
	for x := range vietnews.FindTimex(line, ref) {
		b.WriteString(printable(line[done:x.Start]))
		b.WriteString(m.before + printable(line[x.Start:x.End]) + m.between + x.Value + m.after)
		done = x.End
	}
	b.WriteString(printable(line[done:]))
	return b.String()
}

// printable drops what would command a terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r != '\t' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r)) {
			return -1
		}
		return r
	}, s)
}

// A request is a line of -jsonl. Other keys are ignored.
type request struct {
	ID   json.RawMessage `json:"id"`
	Text *string         `json:"text"`
	Ref  string          `json:"ref"`
}

// A response is what is found in a line of -jsonl.
type response struct {
	ID         json.RawMessage    `json:"id,omitempty"`
	Dateline   *vietnews.Dateline `json:"dateline"`
	Error      string             `json:"error,omitempty"`
	Expression *expression        `json:"expression"`
	Timex      []expression       `json:"timex"`
}

// A refusal is the answer to a line that is no question.
type refusal struct {
	ID    json.RawMessage `json:"id,omitempty"`
	Error string          `json:"error"`
}

// An expression is one time expression. Offsets are of bytes.
type expression struct {
	Start    int                `json:"start"`
	End      int                `json:"end"`
	Text     string             `json:"text"`
	Type     vietnews.TimexType `json:"type"`
	Value    string             `json:"value"`
	Calendar string             `json:"calendar,omitempty"`
}

func newExpression(text string, x vietnews.Timex) expression {
	e := expression{Start: x.Start, End: x.End, Text: text[x.Start:x.End], Type: x.Type, Value: x.Value}
	if x.Lunar {
		e.Calendar = "lunar"
	}
	return e
}

// answer returns the answer to one line of -jsonl.
func answer(ref time.Time, line []byte, number int) []byte {
	var r request
	err := json.Unmarshal(line, &r)
	if err == nil && r.Text == nil {
		err = errors.New(`no "text"`)
	}
	if err == nil && r.Ref != "" {
		ref, err = reference(r.Ref)
	}
	if err != nil {
		return marshal(refusal{r.ID, fmt.Sprintf("line %d: %v", number, err)})
	}
	return marshal(find(r.ID, *r.Text, ref))
}

func find(id json.RawMessage, text string, ref time.Time) response {
	found := response{ID: id, Timex: []expression{}}
	p := vietnews.Parser{Now: ref}
	d, err := p.ParseDateline(text)
	if err != nil {
		found.Error = err.Error()
	}
	if err == nil || errors.Is(err, vietnews.ErrWeekday) {
		found.Dateline = &d
	}
	if x, err := vietnews.ParseTimex(text, ref); err == nil {
		e := newExpression(text, x)
		found.Expression = &e
	}
	for x := range vietnews.FindTimex(text, ref) {
		found.Timex = append(found.Timex, newExpression(text, x))
	}
	return found
}

// marshal writes v in one line with its text readable. What is written here can't fail but for an id that is no JSON, and that was read as
// such.
func marshal(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return fmt.Appendf(nil, `{"error":%q}`, err)
	}
	return bytes.TrimRight(b.Bytes(), "\n")
}
