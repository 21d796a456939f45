package main

import (
	"bufio"
	"encoding/json"
	"io"
	"os"
	"time"
)

// A stream writes JSON Lines: {"id":…,"outlet":…,"article":{…}}.
type stream struct{ w *bufio.Writer }

func newStream(w io.Writer) stream { return stream{bufio.NewWriterSize(w, 1<<16)} }

func (stream) encode(a answer) any {
	b := make([]byte, 0, 2*len(a.doc.Text)+512)
	for _, field := range []struct{ open, value string }{{`{"id":`, a.doc.ID}, {`,"url":`, a.doc.URL}, {`,"outlet":`, a.doc.Outlet}} {
		if field.value == "" && field.open[0] == ',' {
			continue
		}
		quoted, _ := json.Marshal(field.value) // of a string, this can't fail
		b = append(append(b, field.open...), quoted...)
	}
	b = append(b, `,"article":`...)
	return append(a.article.AppendJSON(b), "}\n"...)
}

func (s stream) write(encoded any) error {
	_, err := s.w.Write(encoded.([]byte))
	return err
}

func (s stream) due() bool                 { return false }
func (s stream) settle(*state, bool) error { return s.w.Flush() }
func (s stream) close() error              { return nil }

// A file is a stream that can be gone on with.
type file struct {
	stream
	f       *os.File
	size    int64
	settled time.Time
}

// settleTime is how much work a kill may cost.
var settleTime = 2 * time.Second

// openFile opens a file and cuts off what no state knows of.
func openFile(path string, size int64) (*file, error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE, 0o666)
	if err != nil {
		return nil, err
	}
	if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
		err = f.Truncate(size)
		if err == nil {
			_, err = f.Seek(size, io.SeekStart)
		}
		if err != nil {
			f.Close()
			return nil, err
		}
	}
	return &file{newStream(f), f, size, time.Now()}, nil
}

func (o *file) write(encoded any) error {
	o.size += int64(len(encoded.([]byte)))
	return o.stream.write(encoded)
}

func (o *file) due() bool { return time.Since(o.settled) > settleTime }

func (o *file) settle(s *state, _ bool) error {
	if err := o.w.Flush(); err != nil {
		return err
	}
	if err := o.f.Sync(); err != nil {
		return err
	}
	s.Bytes, o.settled = o.size, time.Now()
	return nil
}

func (o *file) close() error { return o.f.Close() }
