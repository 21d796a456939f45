package vietnews

import "io"

// Text is a stub.
func (a *Article) Text() string { return "" }

// HTML is a stub.
func (a *Article) HTML() string { return "" }

// WriteHTML is a stub.
func (a *Article) WriteHTML(w io.Writer) error { return nil }
