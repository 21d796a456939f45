// Parse reads a raw Vietnamese news article and prints its parts.
//
//	parse [-format json|html|text] [-now RFC3339] [FILE]
//	parse -explain [FILE]
//	parse -jsonl [-now RFC3339]
//
// It reads FILE, or standard input. With -format html it prints a whole page. With -explain it prints what became of each line: its role,
// the rule that decided, and how sure that is. With -jsonl each line of the input is an object with "text", and perhaps "id" and "now", and
// each line of the output is {"id":…,"article":{…}} or {"id":…,"error":"…"}, in the order of the input.
package main

import (
	"bufio"
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
		fmt.Fprintln(os.Stderr, "parse:", err)
		os.Exit(1)
	}
}

const usage = `usage: parse [-format json|html|text] [-now RFC3339] [FILE]
       parse -explain [-now RFC3339] [FILE]
       parse -jsonl [-now RFC3339] [FILE]
`

// run is the program without what belongs to the process.
func run(args []string, stdin io.Reader, stdout io.Writer) error {
	flags := flag.NewFlagSet("parse", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	format := flags.String("format", "json", "json, html or text")
	explain := flags.Bool("explain", false, "print each line's role, rule and confidence")
	jsonl := flags.Bool("jsonl", false, "read and write JSON Lines")
	now := flags.String("now", "", "the time at which the page was read, RFC 3339")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			io.WriteString(stdout, usage)
		}
		return err
	}
	write, ok := formats[*format]
	if !ok {
		return fmt.Errorf("unknown format %q: json, html and text are known", *format)
	}
	if *explain && *jsonl || (*explain || *jsonl) && *format != "json" {
		return errors.New("-explain, -jsonl and -format each choose what is printed: give one of them")
	}
	if *explain {
		write = writeZones
	}
	parser, err := parserAt(*now)
	if err != nil {
		return err
	}
	in, err := open(flags.Args(), stdin)
	if err != nil {
		return err
	}
	defer in.Close()
	if *jsonl {
		return lines.Each(in, stdout, func(line []byte, number int) []byte { return answer(parser, line, number) })
	}
	text, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	a, err := parser.Parse(string(text))
	if err != nil {
		return err
	}
	out := bufio.NewWriter(stdout)
	if err := write(out, a, string(text)); err != nil {
		return err
	}
	return out.Flush()
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

// parserAt returns a parser for pages read at a time, which may be empty.
func parserAt(now string) (*vietnews.Parser, error) {
	if now == "" {
		return new(vietnews.Parser), nil
	}
	t, err := time.Parse(time.RFC3339, now)
	if err != nil {
		return nil, fmt.Errorf("now is %q, not a time in RFC 3339", now)
	}
	return &vietnews.Parser{Now: t}, nil
}

// formats are the values of -format.
var formats = map[string]func(w io.Writer, a *vietnews.Article, text string) error{
	"html": func(w io.Writer, a *vietnews.Article, _ string) error { return a.WriteHTML(w) },
	"text": func(w io.Writer, a *vietnews.Article, _ string) error {
		_, err := io.WriteString(w, a.Text())
		return err
	},
	"json": func(w io.Writer, a *vietnews.Article, _ string) error {
		_, err := w.Write(append(a.AppendJSON(nil), '\n'))
		return err
	},
}

// writeZones writes what became of each line.
func writeZones(w io.Writer, a *vietnews.Article, text string) error {
	for _, z := range a.Zones {
		if z.Role == vietnews.RoleBlank {
			continue
		}
		_, err := fmt.Fprintf(w, "%-11s %-24s %.2f  %s\n", z.Role, z.Rule, z.Confidence, printable(text[z.Start:z.End]))
		if err != nil {
			return err
		}
	}
	for _, warning := range a.Warnings {
		if _, err := fmt.Fprintf(w, "! %s: %s\n", warning.Code, warning.Message); err != nil {
			return err
		}
	}
	return nil
}

// printable folds a stretch of text into one line and drops what would command a terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, strings.Join(strings.Fields(s), " "))
}

// A request is a line of -jsonl. Other keys are ignored.
type request struct {
	ID   json.RawMessage `json:"id"`
	Text *string         `json:"text"`
	Now  string          `json:"now"`
}

// answer returns the answer to one line of -jsonl.
func answer(parser *vietnews.Parser, line []byte, number int) []byte {
	var r request
	if err := json.Unmarshal(line, &r); err != nil {
		return refuse(r, fmt.Errorf("line %d: %w", number, err))
	}
	a, err := r.parse(parser)
	if err != nil {
		return refuse(r, fmt.Errorf("line %d: %w", number, err))
	}
	b := append(openAnswer(r, len(line)+len(line)/2), `"article":`...)
	return append(a.AppendJSON(b), '}')
}

func (r request) parse(parser *vietnews.Parser) (*vietnews.Article, error) {
	if r.Text == nil {
		return nil, errors.New(`no "text"`)
	}
	if r.Now != "" {
		at, err := parserAt(r.Now)
		if err != nil {
			return nil, err
		}
		parser = at
	}
	return parser.Parse(*r.Text)
}

func refuse(r request, err error) []byte {
	message, _ := json.Marshal(err.Error()) // of a string, this can't fail
	return append(append(append(openAnswer(r, len(message)+16), `"error":`...), message...), '}')
}

// openAnswer begins an answer with the id of its question, if that has one.
func openAnswer(r request, size int) []byte {
	b := make([]byte, 0, size+len(r.ID)+16)
	if len(r.ID) == 0 {
		return append(b, '{')
	}
	return append(append(append(b, `{"id":`...), r.ID...), ',')
}
