package main

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/parquet-go/parquet-go"
)

// A row is an article in Parquet: a column for each part. Parts that an article does not have are null, or an empty list.
type row struct {
	ID           string    `parquet:"id"`
	URL          string    `parquet:"url,optional"`
	Outlet       string    `parquet:"outlet,optional,dict"`
	Published    time.Time `parquet:"published,optional,timestamp(microsecond)"`
	Precision    string    `parquet:"published_precision,optional,dict"`
	PublishedRaw string    `parquet:"published_raw,optional"`
	Updated      time.Time `parquet:"updated,optional,timestamp(microsecond)"`
	UpdatedRaw   string    `parquet:"updated_raw,optional"`
	Section      []string  `parquet:"section,list"`
	Kicker       string    `parquet:"kicker,optional"`
	Headline     string    `parquet:"headline,optional"`
	Agency       string    `parquet:"agency,optional,dict"`
	Place        string    `parquet:"place,optional,dict"`
	Lead         string    `parquet:"lead,optional"`
	Body         []block   `parquet:"body,list"`
	Bylines      []byline  `parquet:"bylines,list"`
	Attribution  []string  `parquet:"attribution,list"`
	Tags         []string  `parquet:"tags,list"`
	Related      []string  `parquet:"related,list"`
	Warnings     []string  `parquet:"warnings,list"`
}

type block struct {
	Kind    string `parquet:"kind,dict"`
	Text    string `parquet:"text,optional"`
	Alt     string `parquet:"alt,optional"`
	Caption string `parquet:"caption,optional"`
	Credit  string `parquet:"credit,optional"`
}

type byline struct {
	Name string `parquet:"name"`
	Role string `parquet:"role,dict"`
}

// makeRow spreads an article over the columns.
func makeRow(a answer) row {
	x := a.article
	r := row{
		ID: a.doc.ID, URL: a.doc.URL, Outlet: a.doc.Outlet,
		Published: x.Dateline.Time, Precision: string(x.Dateline.Precision), PublishedRaw: x.Dateline.Raw,
		Updated: x.Updated.Time, UpdatedRaw: x.Updated.Raw,
		Section: x.Section, Kicker: x.Kicker, Headline: x.Headline, Agency: x.Agency, Place: x.Place, Lead: x.Lead,
		Attribution: x.Attribution, Tags: x.Tags, Related: x.Related,
	}
	for _, b := range x.Body {
		r.Body = append(r.Body, block{string(b.Kind), b.Text, b.Alt, b.Caption, b.Credit})
	}
	for _, b := range x.Bylines {
		r.Bylines = append(r.Bylines, byline{b.Name, string(b.Role)})
	}
	for _, w := range x.Warnings {
		r.Warnings = append(r.Warnings, string(w.Code))
	}
	return r
}

// A folder is a sequence of Parquet files. A file gets its name when it is whole, so that a reader never sees a broken one; a kill costs the
// file that is being written.
type folder struct {
	path  string
	files int
	f     *os.File
	w     *parquet.GenericWriter[row]
	rows  int
}

// Rows of a file, and of the row groups in it, of which one at a time is held in memory.
var (
	fileRows  = 50_000
	groupRows = int64(5_000)
)

// openFolder makes the folder, and goes on behind the files that a state knows of.
func openFolder(path string, files int) (*folder, error) {
	if err := os.MkdirAll(path, 0o777); err != nil {
		return nil, err
	}
	return &folder{path: path, files: files}, nil
}

func (o *folder) encode(a answer) any { return makeRow(a) }

func (o *folder) name() string {
	return filepath.Join(o.path, fmt.Sprintf("part-%05d.parquet", o.files))
}

func (o *folder) write(encoded any) error {
	if o.f == nil {
		f, err := os.Create(o.name() + unfinished)
		if err != nil {
			return err
		}
		o.f, o.rows = f, 0
		o.w = parquet.NewGenericWriter[row](f, parquet.Compression(&parquet.Zstd), parquet.MaxRowsPerRowGroup(groupRows),
			parquet.CreatedBy("vietnews", "1", ""))
	}
	o.rows++
	_, err := o.w.Write([]row{encoded.(row)})
	return err
}

func (o *folder) due() bool { return o.rows >= fileRows }

// settle ends the file that is being written.
func (o *folder) settle(s *state, _ bool) error {
	if o.f != nil {
		if err := o.w.Close(); err != nil {
			return err
		}
		if err := finish(o.f, o.name()); err != nil {
			return err
		}
		o.f, o.rows = nil, 0
		o.files++
	}
	s.Files = o.files
	return nil
}

// close leaves a file that is not whole behind; the next run writes it anew.
func (o *folder) close() error {
	if o.f == nil {
		return nil
	}
	return o.f.Close()
}
