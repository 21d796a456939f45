package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// A state says how far the work has come. It stands beside the output and is replaced whenever more of that is sure to be on the disk; what
// the output has beyond it is cut off when the work goes on.
type state struct {
	Inputs  string  `json:"inputs"`  // a hash of their names and lengths, and of the options
	Records int     `json:"records"` // that are done
	Bytes   int64   `json:"bytes"`   // of a JSON Lines file
	Files   int     `json:"files"`   // of a Parquet folder
	Done    bool    `json:"done"`
	Summary summary `json:"summary"`
}

// open opens the output and finds how far an earlier run has come.
func (b *builder) open(out, inputs string, stdout io.Writer) (err error) {
	b.state = state{Summary: newSummary()}
	if out == "-" {
		b.sink = newStream(stdout)
		b.store = func(state) error { return nil }
		return nil
	}
	hash := sha256.Sum256([]byte(inputs))
	b.state.Inputs = hex.EncodeToString(hash[:])
	path := out + ".state"
	parquet := strings.HasSuffix(out, ".parquet")
	if parquet {
		path = filepath.Join(out, "_state.json") // readers of Parquet folders pass over names that begin so
	}
	if err := b.state.load(path, out); err != nil {
		return err
	}
	b.store = func(s state) error { return s.save(path) }
	if parquet {
		b.sink, err = openFolder(out, b.state.Files)
	} else {
		b.sink, err = openFile(out, b.state.Bytes)
	}
	return err
}

// load reads the state, if there is one, and refuses an output that is not of the same work.
func (s *state) load(path, out string) error {
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		if info, err := os.Stat(out); err == nil && (info.IsDir() || info.Size() > 0) && !empty(out) {
			return fmt.Errorf("%s is there, and nothing says that it is of this program: remove it or name another", out)
		}
		return nil
	}
	if err != nil {
		return err
	}
	inputs := s.Inputs
	if err := json.Unmarshal(data, s); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if s.Inputs != inputs {
		return fmt.Errorf("%s is of other inputs or options: remove it with %s, or name another", out, path)
	}
	return nil
}

// empty reports whether a folder holds nothing but what a run that was stopped before its first file leaves.
func empty(folder string) bool {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return false
	}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), unfinished) {
			return false
		}
	}
	return true
}

// unfinished ends the names of files that are not whole yet.
const unfinished = ".unfinished"

// save replaces the state in one step.
func (s state) save(path string) error {
	data, err := json.Marshal(s)
	if err != nil {
		return err
	}
	f, err := os.Create(path + unfinished)
	if err != nil {
		return err
	}
	defer f.Close()
	if _, err := f.Write(append(data, '\n')); err != nil {
		return err
	}
	return finish(f, path)
}

// finish makes sure that a file is on the disk, and gives it its name.
func finish(f *os.File, path string) error {
	if err := f.Sync(); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return err
	}
	folder, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	defer folder.Close()
	folder.Sync() // not all systems can; where they can't, the name is kept all the same
	return nil
}
