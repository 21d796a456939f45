package vietnews

import (
	"encoding/json"
	"strconv"
	"strings"
)

// What AppendJSON and json.Marshal write is read by walking the same keys in the same order. Any other JSON - other keys, another order,
// white space - is left to encoding/json, which reads this form the same, only slower: a fuzz target holds both against each other.

// readForm reads an article in the form that [Article.AppendJSON] writes. It reports false where it meets anything
// else, be that right or wrong.
func readForm(s string) (a Article, ok bool) {
	r := formReader{rest: s}
	r.want(`{"schema_version":"` + schemaVersion + `","language":"vi"`)
	a.Dateline = r.dateline(`,"dateline":`)
	a.Updated = r.dateline(`,"updated":`)
	a.Section = r.list(`,"section":[`)
	a.Kicker = r.text(`,"kicker":`)
	a.Headline = r.text(`,"headline":`)
	a.Agency = r.text(`,"agency":`)
	a.Place = r.text(`,"place":`)
	a.Lead = r.text(`,"lead":`)
	r.want(`,"body":[`)
	a.Body = readElements(&r, `{"kind":`, (*formReader).block)
	r.want(`,"bylines":[`)
	a.Bylines = readElements(&r, `{"name":`, (*formReader).byline)
	a.Attribution = r.list(`,"attribution":[`)
	a.Tags = r.list(`,"tags":[`)
	a.Related = r.list(`,"related":[`)
	r.want(`,"zones":[`)
	a.Zones = readElements(&r, `{"role":`, (*formReader).zone)
	if r.skip(`,"warnings":[`) {
		a.Warnings = readElements(&r, `{"code":`, (*formReader).warning)
	}
	r.want("}")
	return a, !r.failed && r.rest == ""
}

// A formReader is the state of reading. Once it has met what AppendJSON doesn't write, it has failed, and all that it reads is of no use.
type formReader struct {
	rest   string
	failed bool
}

// skip passes over s, if that is what comes next.
func (r *formReader) skip(s string) bool {
	rest, ok := strings.CutPrefix(r.rest, s)
	r.rest = rest
	return ok
}

// want passes over s, which must come next.
func (r *formReader) want(s string) {
	if !r.skip(s) {
		r.fail()
	}
}

func (r *formReader) fail() { r.rest, r.failed = "", true }

// string reads a string. One without escapes shares the memory of the form.
func (r *formReader) string() string {
	r.want(`"`)
	n := passed(r.rest, &quoted, escaped)
	if n < len(r.rest) && r.rest[n] == '"' {
		s := r.rest[:n]
		r.rest = r.rest[n+1:]
		return s
	}
	return r.escapedString(n)
}

// escapedString reads the rest of a string in which something stands at n that is not itself.
func (r *formReader) escapedString(n int) (s string) {
	for n < len(r.rest) && r.rest[n] != '"' {
		if r.rest[n] == '\\' {
			n++
		}
		n++
	}
	if n >= len(r.rest) || json.Unmarshal([]byte(`"`+r.rest[:n+1]), &s) != nil {
		r.fail()
		return ""
	}
	r.rest = r.rest[n+1:]
	return s
}

// text reads the string of a key, if that key comes next.
func (r *formReader) text(key string) string {
	if !r.skip(key) {
		return ""
	}
	return r.string()
}

// list reads the strings of a key's array, if that key comes next.
func (r *formReader) list(key string) (list []string) {
	if !r.skip(key) {
		return nil
	}
	for !r.failed {
		list = append(list, r.string())
		if !r.skip(",") {
			break
		}
	}
	r.want("]")
	return list
}

// dateline reads the dateline of a key, if that key comes next.
func (r *formReader) dateline(key string) Dateline {
	if !r.skip(key) {
		return Dateline{}
	}
	var j datelineJSON
	r.want(`{"raw":`)
	j.Raw = r.string()
	j.Time = r.text(`,"time":`)
	j.Precision = Precision(r.text(`,"precision":`))
	j.Zone = r.text(`,"zone":`)
	j.Label = Label(r.text(`,"label":`))
	j.Doubts = r.list(`,"doubts":[`)
	r.want("}")
	d, err := j.value()
	if err != nil {
		r.fail()
	}
	return d
}

// readElements reads the rest of an array of objects, each of which begins with open.
func readElements[T any](r *formReader, open string, element func(*formReader) T) []T {
	if r.skip("]") {
		return nil
	}
	// Within strings there is no open, for there quotes are escaped: so many objects are still to come.
	list := make([]T, 0, strings.Count(r.rest, open))
	for !r.failed {
		r.want(open)
		list = append(list, element(r))
		r.want("}")
		if !r.skip(",") {
			break
		}
	}
	r.want("]")
	return list
}

func (r *formReader) block() (b Block) {
	b.Kind = Kind(r.string())
	b.Text = r.text(`,"text":`)
	b.Alt = r.text(`,"alt":`)
	b.Caption = r.text(`,"caption":`)
	b.Credit = r.text(`,"credit":`)
	return b
}

func (r *formReader) byline() (l Byline) {
	l.Name = r.string()
	r.want(`,"role":`)
	l.Role = BylineRole(r.string())
	return l
}

func (r *formReader) zone() (z Zone) {
	z.Role = Role(r.string())
	z.Start, z.End = r.int(`,"start":`), r.int(`,"end":`)
	r.want(`,"rule":`)
	z.Rule = r.string()
	r.want(`,"confidence":`)
	z.Confidence = r.fraction()
	return z
}

func (r *formReader) warning() (w Warning) {
	w.Code = WarningCode(r.string())
	w.Start, w.End = r.int(`,"start":`), r.int(`,"end":`)
	r.want(`,"message":`)
	w.Message = r.string()
	return w
}

// int reads the whole number of a key, which must come next.
func (r *formReader) int(key string) int {
	r.want(key)
	n, err := strconv.Atoi(r.digits())
	if err != nil {
		r.fail()
	}
	return n
}

// fraction reads a decimal that is not negative and has no exponent.
func (r *formReader) fraction() float64 {
	number := r.rest
	r.digits()
	if r.skip(".") {
		decimals := strings.TrimLeft(r.rest, decimal)
		if len(decimals) == len(r.rest) {
			r.fail()
		}
		r.rest = decimals
	}
	f, err := strconv.ParseFloat(number[:len(number)-len(r.rest)], 64)
	if err != nil {
		r.fail()
	}
	return f
}

const decimal = "0123456789"

// digits reads the digits of a number, of which the first must not be a needless 0.
func (r *formReader) digits() string {
	n := len(r.rest) - len(strings.TrimLeft(r.rest, decimal))
	s := r.rest[:n]
	if n == 0 || n > 1 && s[0] == '0' {
		r.fail()
		return ""
	}
	r.rest = r.rest[n:]
	return s
}
