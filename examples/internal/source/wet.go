package source

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
)

// A WET file is a WARC file with the texts of a crawl. Each record is a gzip member of its own, so that one that is damaged does not take the
// others with it. See https://commoncrawl.org/blog/navigating-the-warc-file-format.

// A wetHeader is what is used of a record's header.
type wetHeader struct {
	kind      string // WARC-Type: "warcinfo" or "conversion"
	url       string // WARC-Target-URI
	date      string // WARC-Date, RFC 3339
	languages string // WARC-Identified-Content-Language: "vie,eng", longest share first; empty when it was not identified
	length    int64  // Content-Length
}

// vietnamese reports whether the page is said to hold Vietnamese, or nothing is said.
func (h wetHeader) vietnamese() bool {
	return h.languages == "" || strings.Contains(h.languages, "vie")
}

func decodeWET(r Record) (Document, error) {
	d := Document{ID: r.header.url, URL: r.header.url, Text: string(r.data)}
	d.Now, _ = time.Parse(time.RFC3339, r.header.date) // without it, "5 giờ trước" stays without a time
	return d, nil
}

// isWET looks whether the first member of a gzip file begins a WARC file.
func (r *reader) isWET(in *bufio.Reader) bool {
	head, _ := in.Peek(in.Size() / 2)
	unzipped, err := gzip.NewReader(bytes.NewReader(head))
	if err != nil {
		return false
	}
	first := make([]byte, 5)
	_, err = io.ReadFull(unzipped, first)
	return err == nil && string(first) == "WARC/"
}

// readMembers gives the records of a compressed WET file. After a member that is damaged it looks for the next one.
func (r *reader) readMembers(in *bufio.Reader) {
	tape := &tape{in: in}
	var unzip gzip.Reader
	searching := false // within a stretch that is damaged and told
	for {
		found := tape.nextMember()
		if tape.skipped > 0 && !searching {
			searching = true
			if !r.lose(fmt.Sprintf("%s: behind member %d", r.name, r.number), fmt.Errorf("%w: %d bytes of no gzip member", ErrDamaged, tape.skipped)) {
				return
			}
		}
		if !found {
			if !errors.Is(tape.err, io.EOF) {
				r.lose(r.name, cause(tape.err))
			}
			return
		}
		r.number++
		member := memberReader{reader: r, tape: tape}
		err := member.read(&unzip)
		switch {
		case r.stopped:
			return
		case err == nil:
			searching = false
			continue
		case member.warc || !searching: // else it is a chance likeness of a member within damage
			searching = true
			if !r.lose(fmt.Sprintf("%s: member %d", r.name, r.number), fmt.Errorf("%w: %w", ErrDamaged, cause(err))) {
				return
			}
		}
		tape.rewind()
	}
}

// A memberReader gives the records of one gzip member.
type memberReader struct {
	*reader
	tape *tape
	warc bool // whether it began like a WARC record
}

func (m *memberReader) read(unzip *gzip.Reader) error {
	if err := unzip.Reset(m.tape); err != nil {
		return err
	}
	unzip.Multistream(false)
	in := bufio.NewReaderSize(unzip, 1<<15)
	head, _ := in.Peek(5)
	m.warc = string(head) == "WARC/"
	for {
		record, err := m.readRecord(in)
		if err != nil {
			return err
		}
		more, err := skipBlank(in) // at the end of the member its checksum is compared
		if err != nil {
			return err
		}
		if next, _ := in.Peek(5); more && string(next) != "WARC/" {
			return errHeader // the text is longer than it says: one of both is damaged, and the checksum is yet to come
		}
		if record.Name != "" && !m.give(record) || !more {
			return nil
		}
	}
}

// skipBlank reads the line breaks behind a record and reports whether another follows.
func skipBlank(in *bufio.Reader) (bool, error) {
	for {
		c, err := in.ReadByte()
		switch {
		case errors.Is(err, io.EOF):
			return false, nil
		case err != nil:
			return false, err
		case c != '\r' && c != '\n':
			return true, in.UnreadByte()
		}
	}
}

// readWARC gives the records of a WET file that is not compressed. After one that is damaged it looks for the next "WARC/".
func (r *reader) readWARC(in *bufio.Reader) {
	for r.number = 1; ; r.number++ {
		more, err := skipBlank(in)
		if !more || err != nil {
			if err != nil {
				r.lose(r.name, cause(err))
			}
			return
		}
		record, err := r.readRecord(in)
		if err != nil {
			record = Record{Name: fmt.Sprintf("%s: record %d", r.name, r.number), err: fmt.Errorf("%w: %w", ErrDamaged, cause(err))}
		}
		if record.Name != "" && !r.give(record) {
			return
		}
		if err != nil && !seekWARC(in) {
			return
		}
	}
}

// seekWARC reads on to the next line that begins a record.
func seekWARC(in *bufio.Reader) bool {
	for {
		if head, _ := in.Peek(6); string(head) == "WARC/1" {
			return true
		}
		if _, err := readLine(in); err != nil && !errors.Is(err, ErrTooLong) {
			return false
		}
	}
}

// readRecord reads one WARC record. One that is no text of a page has no name.
func (r *reader) readRecord(in *bufio.Reader) (Record, error) {
	header, err := readHeader(in)
	if err != nil {
		return Record{}, err
	}
	record := Record{Name: fmt.Sprintf("%s: %s", r.name, header.url), header: header, decode: decodeWET}
	switch {
	case header.kind != "conversion":
		record.Name = ""
	case !header.vietnamese():
		record.err = ErrForeign
	case header.length > MaxBytes:
		record.err = ErrTooLong
	default:
		record.data = make([]byte, 0, min(header.length, 1<<20))
		data := bytes.NewBuffer(record.data)
		n, err := io.CopyN(data, in, header.length)
		record.data = data.Bytes()
		return record, short(n, err)
	}
	n, err := io.CopyN(io.Discard, in, header.length)
	return record, short(n, err)
}

// short is the error of a record that ends before its length says.
func short(n int64, err error) error {
	if errors.Is(err, io.EOF) {
		return fmt.Errorf("ends after %d bytes of text: %w", n, io.ErrUnexpectedEOF)
	}
	return err
}

var errHeader = errors.New("no WARC header")

// readHeader reads a record's header up to the blank line behind it.
func readHeader(in *bufio.Reader) (h wetHeader, err error) {
	h.length = -1
	for number := 0; number < 100; number++ {
		line, err := readLine(in)
		if err != nil {
			return h, noEOF(err)
		}
		text := strings.TrimRight(string(line), "\r\n")
		if number == 0 {
			if !strings.HasPrefix(text, "WARC/") {
				return h, errHeader
			}
			continue
		}
		if text == "" {
			if h.length < 0 {
				return h, errors.New("no length in the WARC header")
			}
			return h, nil
		}
		if err := h.set(text); err != nil {
			return h, err
		}
	}
	return h, errHeader
}

func noEOF(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

// set takes one line of a header.
func (h *wetHeader) set(line string) (err error) {
	name, value, _ := strings.Cut(line, ":")
	value = strings.TrimSpace(value)
	switch strings.ToLower(name) {
	case "warc-type":
		h.kind = value
	case "warc-target-uri":
		h.url = strings.Trim(value, "<>")
	case "warc-date":
		h.date = value
	case "warc-identified-content-language":
		h.languages = value
	case "content-length":
		h.length, err = strconv.ParseInt(value, 10, 64)
		if err == nil && h.length < 0 {
			err = fmt.Errorf("length %s in the WARC header", value)
		}
	}
	return err
}
