// Corpus turns raw articles by the million into typed ones.
//
//	corpus [-o FILE.jsonl|FOLDER.parquet] [-articles] [-now RFC3339] [FILE|FOLDER ...]
//
// It reads JSON Lines, WET files of Common Crawl and files of text, plain or compressed with gzip; without a name it reads standard input. It
// writes JSON Lines or a folder of Parquet files in the order of the input, and without -o JSON Lines to standard output. With -articles, texts
// that don't look like an article are left out.
//
// The same command again goes on where an earlier one was stopped, even by kill -9. The exit status is 0 when all is done, 1 when it is not,
// and 3 when it is, but something of the input could not be read.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"example.com/vietnews/examples/internal/progress"
	"example.com/vietnews/examples/internal/source"
)

// Exit statuses.
const (
	exitStopped = 1
	exitLost    = 3
)

func main() {
	signal.Ignore(syscall.SIGPIPE) // a reader that goes away is an error of writing like any other
	err := run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	if err == nil {
		return
	}
	fmt.Fprintln(os.Stderr, "corpus:", err)
	if errors.Is(err, errLost) {
		os.Exit(exitLost)
	}
	os.Exit(exitStopped)
}

const usage = `usage: corpus [-o FILE.jsonl|FOLDER.parquet] [-articles] [-now RFC3339] [FILE|FOLDER ...]
`

// run is the program without what belongs to the process.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("corpus", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	out := flags.String("o", "-", "JSON Lines file, or Parquet folder by the name's end")
	articles := flags.Bool("articles", false, "leave out texts that don't look like an article")
	now := flags.String("now", "", "when the pages were read, RFC 3339, for texts that don't say")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			_, err = io.WriteString(stdout, usage)
		}
		return err
	}
	b := builder{articles: *articles, stderr: stderr}
	if *now != "" {
		var err error
		if b.now, err = time.Parse(time.RFC3339, *now); err != nil {
			return fmt.Errorf("now is %q, not a time in RFC 3339", *now)
		}
	}
	in, err := source.Open(flags.Args(), stdin)
	if err != nil {
		return err
	}
	if err := b.open(*out, fmt.Sprintf("%v %s\n%s", *articles, *now, in.Name()), stdout); err != nil {
		return err
	}
	defer b.sink.close()
	if b.state.Done {
		fmt.Fprintf(stderr, "%s is done already\n", *out)
	} else if f, ok := stderr.(*os.File); ok {
		b.bar = progress.New(f, "records", in.Size())
	}
	return b.run(in)
}
