// Package source reads raw articles from JSON Lines, WET files of Common Crawl, and files of text.
package source

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// MaxBytes is the most that one record may have. A longer one is lost, not read.
const MaxBytes = 64 << 20

// Errors of a Record.
var (
	ErrForeign = errors.New("not in Vietnamese by its own account") // a page of a crawl that is said to be in other languages: nothing is lost
	ErrTooLong = fmt.Errorf("longer than %d MiB", MaxBytes>>20)
	ErrDamaged = errors.New("damaged")
)

// A Document is a raw article.
type Document struct {
	ID     string    // "id", the address, or the name of the file
	URL    string    // address, where one is given
	Outlet string    // "outlet", or else the host of the address without "www."
	Now    time.Time // "now", or when the page was fetched; zero when that is not known
	Text   string
}

// A Record is what stands in a source for one document, not decoded yet, so that decoding can be done on all cores.
type Record struct {
	Name   string // where it stands: "news.jsonl:17"
	Offset int64  // bytes of the input that were read up to its end, as they stand in the files
	data   []byte
	decode func(Record) (Document, error)
	header wetHeader
	err    error
}

// Document decodes the record. An error other than [ErrForeign] means that a document is lost.
func (r Record) Document() (Document, error) {
	if r.err != nil {
		return Document{}, fmt.Errorf("%s: %w", r.Name, r.err)
	}
	d, err := r.decode(r)
	if err != nil {
		return Document{}, fmt.Errorf("%s: %w", r.Name, err)
	}
	if d.Outlet == "" {
		d.Outlet = host(d.URL)
	}
	return d, nil
}

// host is the host of an address without "www.".
func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}

// Inputs are files, and folders that are read with all that is below them. What a file holds is seen from its first bytes: "{" begins JSON
// Lines, "WARC/" a WET file, all else is the text of one article. Any of them may be compressed with gzip.
type Inputs struct {
	files []string
	size  int64
	stdin io.Reader
}

// Extensions of the files that are read in a folder; files that are named one by one may have any.
var extensions = []string{".txt", ".jsonl", ".ndjson", ".wet"}

// Open finds the files of paths, of which none and "-" mean standard input. In folders it takes files of known extensions, in the order of
// their names. The error says which path can't be found; files that can be found but not read are records that are lost.
func Open(paths []string, stdin io.Reader) (*Inputs, error) {
	in := &Inputs{stdin: stdin}
	if len(paths) == 0 {
		paths = []string{"-"}
	}
	for _, path := range paths {
		if path == "-" {
			in.files = append(in.files, path)
			continue
		}
		if err := in.add(path); err != nil {
			return nil, err
		}
	}
	return in, nil
}

func (in *Inputs) add(root string) error {
	return filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil && path == root:
			return err
		case err != nil:
			in.files = append(in.files, path) // a folder that can't be read is told when its turn comes
			return nil
		case path != root && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		case entry.IsDir() || path != root && !known(path):
			return nil
		}
		in.files = append(in.files, path)
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
			in.size += info.Size()
		}
		return nil
	})
}

func known(path string) bool {
	path = strings.TrimSuffix(strings.ToLower(path), ".gz")
	for _, extension := range extensions {
		if strings.HasSuffix(path, extension) {
			return true
		}
	}
	return false
}

// Size returns the length of all files in bytes, 0 if that is not known.
func (in *Inputs) Size() int64 {
	for _, file := range in.files {
		if file == "-" {
			return 0
		}
	}
	return in.size
}

// Name names the inputs and their lengths: the same name means the same records, as long as files are not rewritten.
func (in *Inputs) Name() string {
	var b strings.Builder
	for _, file := range in.files {
		size := int64(-1)
		if info, err := os.Stat(file); err == nil {
			size = info.Size()
		}
		fmt.Fprintf(&b, "%s %d\n", file, size)
	}
	return b.String()
}

// Records gives the records of all files in order, each once, also those that are lost. A file that ends in an error ends in a lost record,
// and the next file follows. The same inputs give the same records.
func (in *Inputs) Records() iter.Seq[Record] {
	return func(yield func(Record) bool) {
		var before int64
		for _, file := range in.files {
			r := &reader{name: file, before: before, yield: yield}
			if file == "-" {
				r.name = "standard input"
				r.read(in.stdin)
			} else {
				r.readFile(file)
			}
			if r.stopped {
				return
			}
			before += r.taken
		}
	}
}

// Read gives the records of one file that is open already, as [Inputs.Records] does.
func Read(name string, f io.Reader) iter.Seq[Record] {
	return func(yield func(Record) bool) {
		r := &reader{name: name, yield: yield}
		r.read(f)
	}
}

// A reader gives the records of one file.
type reader struct {
	name    string
	before  int64 // bytes of the files before
	taken   int64 // bytes of this file
	number  int   // of the last line or member of the file
	yield   func(Record) bool
	stopped bool
}

// give hands out a record and reports whether there shall be another.
func (r *reader) give(record Record) bool {
	record.Offset = r.before + r.taken
	r.stopped = r.stopped || !r.yield(record)
	return !r.stopped
}

// lose hands out a record that is lost.
func (r *reader) lose(name string, err error) bool { return r.give(Record{Name: name, err: err}) }

func (r *reader) readFile(file string) {
	f, err := os.Open(file)
	if err != nil {
		r.lose(file, errors.Unwrap(err)) // the name stands before it anyway
		return
	}
	defer f.Close()
	r.read(f)
}

// Read lets the reader count what is taken of the file.
type counter struct {
	io.Reader
	n *int64
}

func (c counter) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	*c.n += int64(n)
	return n, err
}

// read gives the records of a file by what its first bytes are.
func (r *reader) read(f io.Reader) {
	raw := bufio.NewReaderSize(counter{f, &r.taken}, 1<<16)
	in := raw
	if head, _ := raw.Peek(2); string(head) == "\x1f\x8b" {
		if r.isWET(raw) {
			r.readMembers(raw)
			return
		}
		unzipped, err := gzip.NewReader(raw)
		if err != nil {
			r.lose(r.name, err)
			return
		}
		in = bufio.NewReaderSize(unzipped, 1<<16)
	}
	switch head, _ := in.Peek(5); {
	case string(head) == "WARC/":
		r.readWARC(in)
	case bytes.HasPrefix(bytes.TrimPrefix(head, []byte("\ufeff")), []byte("{")):
		r.readLines(in)
	default:
		r.readText(in)
	}
}

// readText gives a whole file as one record.
func (r *reader) readText(in *bufio.Reader) {
	data, err := io.ReadAll(io.LimitReader(in, MaxBytes+1))
	switch {
	case err != nil:
		r.lose(r.name, cause(err))
	case len(data) > MaxBytes:
		r.lose(r.name, ErrTooLong)
	default:
		r.give(Record{Name: r.name, data: data, decode: decodeText})
	}
}

// cause is an error without the name of the file, which stands before it anyway.
func cause(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

func decodeText(r Record) (Document, error) {
	return Document{ID: r.Name, Text: string(r.data)}, nil
}

// readLines gives each line that is not blank.
func (r *reader) readLines(in *bufio.Reader) {
	for {
		line, err := readLine(in)
		r.number++
		name := fmt.Sprintf("%s:%d", r.name, r.number)
		switch {
		case errors.Is(err, ErrTooLong):
			if !r.lose(name, err) {
				return
			}
			continue
		case err != nil && !errors.Is(err, io.EOF):
			r.lose(name, cause(err))
			return
		}
		line = bytes.TrimSpace(bytes.TrimPrefix(line, []byte("\ufeff")))
		if len(line) > 0 && !r.give(Record{Name: name, data: line, decode: decodeLine}) {
			return
		}
		if err != nil {
			return
		}
	}
}

// readLine reads up to and with the next line break. A line that is too long is read over, with [ErrTooLong].
func readLine(in *bufio.Reader) ([]byte, error) {
	var line []byte
	long := false
	for {
		piece, err := in.ReadSlice('\n')
		if long = long || len(line)+len(piece) > MaxBytes; long {
			line = nil
		} else {
			line = append(line, piece...)
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if long && (err == nil || errors.Is(err, io.EOF)) {
			err = ErrTooLong // the end of the file comes again
		}
		return line, err
	}
}

// A line is a line of JSON Lines. Other keys are ignored.
type line struct {
	ID     json.RawMessage `json:"id"`
	URL    string          `json:"url"`
	Outlet string          `json:"outlet"`
	Now    string          `json:"now"`
	Text   *string         `json:"text"`
}

func decodeLine(r Record) (Document, error) {
	var l line
	if err := json.Unmarshal(r.data, &l); err != nil {
		return Document{}, err
	}
	if l.Text == nil {
		return Document{}, errors.New(`no "text"`)
	}
	d := Document{ID: r.Name, URL: l.URL, Outlet: l.Outlet, Text: *l.Text}
	if len(l.ID) > 0 && string(l.ID) != "null" && json.Unmarshal(l.ID, &d.ID) != nil {
		d.ID = string(l.ID) // a number
	}
	if l.Now != "" {
		var err error
		if d.Now, err = time.Parse(time.RFC3339, l.Now); err != nil {
			return Document{}, fmt.Errorf("now is %q, not a time in RFC 3339", l.Now)
		}
	}
	return d, nil
}
