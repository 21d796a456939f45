// Archive keeps a newspaper archive in one SQLite file and searches it.
//
//	archive [-db FILE] import [-outlet NAME] [-now RFC3339] [FILE|FOLDER ...]
//	archive [-db FILE] search [-from DATE] [-to DATE] [-mentions DATE] [-outlet NAME] [-author NAME] [-n N] [-json] [WORDS]
//	archive [-db FILE] show [-html|-json|-raw] ID
//
// Import reads JSON Lines, WET files of Common Crawl and files of text, plain or compressed with gzip; without a name it reads standard input.
// It may be stopped at any moment, also by kill -9, and begun again: nothing is lost or doubled.
//
// Search finds articles that have all the words, the best kind of hit first and the newest first within each kind: the words in a row as typed,
// in a row but for diacritics that were not typed, anywhere as typed, anywhere. Words in quotes must stand in a row.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	signal.Ignore(syscall.SIGPIPE) // a reader that goes away is an error of writing like any other
	err := run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	if err != nil {
		fmt.Fprintln(os.Stderr, "archive:", err)
		os.Exit(1)
	}
}

const usage = `usage: archive [-db FILE] import [-outlet NAME] [-now RFC3339] [FILE|FOLDER ...]
       archive [-db FILE] search [-from DATE] [-to DATE] [-mentions DATE] [-outlet NAME] [-author NAME] [-n N] [-json] [WORDS]
       archive [-db FILE] show [-html|-json|-raw] ID
`

// run is the program without what belongs to the process.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := newFlags("archive")
	db := flags.String("db", "archive.db", "the archive's file")
	err := flags.Parse(args)
	if err == nil {
		switch flags.Arg(0) {
		case "import":
			err = runImport(*db, flags.Args()[1:], stdin, stdout, stderr)
		case "search":
			err = runSearch(*db, flags.Args()[1:], stdout)
		case "show":
			err = runShow(*db, flags.Args()[1:], stdout)
		case "":
			err = errors.New("import, search or show? -h tells more")
		default:
			err = fmt.Errorf("unknown command %q: import, search and show are known", flags.Arg(0))
		}
	}
	if errors.Is(err, flag.ErrHelp) {
		_, err = io.WriteString(stdout, usage)
	}
	return err
}

// newFlags returns flags whose errors are returned and nothing else.
func newFlags(name string) *flag.FlagSet {
	flags := flag.NewFlagSet(name, flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	return flags
}
