// Interchange writes a Vietnamese news article in the forms that newsrooms, feed readers, static sites and archives take.
//
//	interchange -to ninjs|rss|atom|jsonfeed|markdown|tei [-uri URI] [-site URL] [-now RFC3339] [FILE]
//
// It reads one raw article from FILE or standard input. Each form is a function in a file of its own that can be lifted out, together with
// text.go.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"time"

	"example.com/vietnews"
)

func main() {
	signal.Ignore(syscall.SIGPIPE) // a reader that goes away is an error of writing like any other
	err := run(os.Args[1:], os.Stdin, os.Stdout)
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "interchange:", err)
		os.Exit(1)
	}
}

// forms are the writers. Each gets an article, the URI that identifies it, and the address of the site whose feed it goes to.
var forms = map[string]func(a *vietnews.Article, uri, site string) ([]byte, error){
	"ninjs":    func(a *vietnews.Article, uri, _ string) ([]byte, error) { return Ninjs(a, uri) },
	"rss":      func(a *vietnews.Article, uri, site string) ([]byte, error) { return RSS(site, feedItem{a, uri}) },
	"atom":     func(a *vietnews.Article, uri, site string) ([]byte, error) { return Atom(site, feedItem{a, uri}) },
	"jsonfeed": func(a *vietnews.Article, uri, site string) ([]byte, error) { return JSONFeed(site, feedItem{a, uri}) },
	"markdown": func(a *vietnews.Article, _, _ string) ([]byte, error) { return Markdown(a), nil },
	"tei":      func(a *vietnews.Article, uri, _ string) ([]byte, error) { return TEI(a, uri) },
}

// run is the program without what belongs to the process.
func run(args []string, stdin io.Reader, stdout io.Writer) error {
	flags := flag.NewFlagSet("interchange", flag.ContinueOnError)
	flags.SetOutput(stdout)
	to := flags.String("to", "ninjs", "form to write: "+strings.Join(names(), ", "))
	uri := flags.String("uri", "", "what identifies the article; its address, or a name made from its text if empty")
	site := flags.String("site", "https://news.example/", "address of the site, for feeds")
	now := flags.String("now", "", "time at which the page was read, RFC 3339")
	if err := flags.Parse(args); err != nil {
		return err
	}
	write := forms[*to]
	if write == nil {
		return fmt.Errorf("unknown form %q, known are %s", *to, strings.Join(names(), ", "))
	}
	a, err := read(flags.Args(), stdin, *now)
	if err != nil {
		return err
	}
	if *uri == "" {
		*uri = Name(a)
	}
	data, err := write(a, *uri, *site)
	if err != nil {
		return err
	}
	_, err = stdout.Write(data)
	return err
}

func names() (list []string) {
	for name := range forms {
		list = append(list, name)
	}
	slices.Sort(list)
	return list
}

// read parses one article from the named file or from standard input.
func read(files []string, stdin io.Reader, now string) (*vietnews.Article, error) {
	var parser vietnews.Parser
	var err error
	if now != "" {
		if parser.Now, err = time.Parse(time.RFC3339, now); err != nil {
			return nil, err
		}
	}
	var text []byte
	switch len(files) {
	case 0:
		text, err = io.ReadAll(stdin)
	case 1:
		text, err = os.ReadFile(files[0])
	default:
		err = errors.New("one article at a time")
	}
	if err != nil {
		return nil, err
	}
	return parser.Parse(string(text))
}
