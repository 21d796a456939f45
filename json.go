package vietnews

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

// schemaVersion is the version of the JSON form: a major number, and behind a dot a minor one once there is any.
//
// The minor number grows when keys are added, which readers of the same major number must ignore if they don't know them. The major number
// grows when a key goes or changes its meaning; [Article.UnmarshalJSON] refuses other major numbers.
const schemaVersion = "1"

//go:embed schema.json
var schema string

// Schema returns the JSON Schema (draft 2020-12) of the JSON form of an [Article].
func Schema() string { return schema }

// MarshalJSON returns the article as one JSON object, see [Schema]. Keys stand in a fixed order; empty parts are left out, but for "body",
// "bylines" and "zones", which are always arrays.
//
// It costs little, json.Marshal much: encoding/json checks whatever this method returns byte by byte, which takes several times as long as
// writing it. Where speed matters, call [Article.AppendJSON], which never fails.
func (a Article) MarshalJSON() ([]byte, error) { return a.AppendJSON(nil), nil }

// AppendJSON appends the article as one JSON object, in one line and without a line break at its end.
//
// Text stands as it is, "<" and Vietnamese letters alike; only quotes, backslashes, control characters and the separators U+2028 and U+2029
// are escaped. Bytes that are no UTF-8 become U+FFFD. So the result must be escaped before it is put into an HTML page.
func (a *Article) AppendJSON(b []byte) []byte {
	if b == nil {
		b = make([]byte, 0, a.size(32)+80*len(a.Zones)+128*len(a.Warnings))
	}
	b = append(b, `{"schema_version":"`+schemaVersion+`","language":"vi"`...)
	b = appendDateline(b, `,"dateline":`, &a.Dateline)
	b = appendDateline(b, `,"updated":`, &a.Updated)
	b = appendStrings(b, `,"section":`, a.Section)
	b = appendKey(b, `,"kicker":`, a.Kicker)
	b = appendKey(b, `,"headline":`, a.Headline)
	b = appendKey(b, `,"agency":`, a.Agency)
	b = appendKey(b, `,"place":`, a.Place)
	b = appendKey(b, `,"lead":`, a.Lead)
	b = appendArray(append(b, `,"body":`...), a.Body, appendBlockJSON)
	b = appendArray(append(b, `,"bylines":`...), a.Bylines, appendBylineJSON)
	b = appendStrings(b, `,"attribution":`, a.Attribution)
	b = appendStrings(b, `,"tags":`, a.Tags)
	b = appendStrings(b, `,"related":`, a.Related)
	b = appendArray(append(b, `,"zones":`...), a.Zones, appendZoneJSON)
	if len(a.Warnings) > 0 {
		b = appendArray(append(b, `,"warnings":`...), a.Warnings, appendWarningJSON)
	}
	return append(b, '}')
}

// MarshalJSON returns the dateline as the JSON object that it is within an article: "raw", "time" (RFC 3339, in its own zone), "precision",
// "zone", which is "explicit" or "assumed", "label", and "doubts" by the codes of their warnings. Time, precision and zone are left out of an
// unresolved one, and of a year that RFC 3339 can't write; label and doubts where there are none, as within an article that was parsed, whose
// doubts are warnings.
func (d Dateline) MarshalJSON() ([]byte, error) { return d.appendJSON(nil), nil }

func (d *Dateline) appendJSON(b []byte) []byte {
	b = appendString(append(b, `{"raw":`...), d.Raw)
	if year := d.Time.Year(); !d.Time.IsZero() && year >= 0 && year <= 9999 {
		b = appendTime(append(b, `,"time":"`...), d.Time)
		b = appendKey(append(b, '"'), `,"precision":`, string(d.Precision))
		b = append(append(b, `,"zone":"`...), zoneName(d.ZoneKnown)...)
		b = append(b, '"')
	}
	b = appendKey(b, `,"label":`, string(d.Label))
	return append(appendStrings(b, `,"doubts":`, d.Doubts.codes()), '}')
}

// codes returns the codes of the doubts' warnings.
func (d Doubt) codes() (codes []string) {
	for _, w := range doubtWarnings {
		if d&w.doubt != 0 {
			codes = append(codes, string(w.code))
		}
	}
	return codes
}

func zoneName(known bool) string {
	if known {
		return "explicit"
	}
	return "assumed"
}

// appendTime appends a time in RFC 3339. Offsets with seconds, which that can't write, become UTC.
func appendTime(b []byte, t time.Time) []byte {
	if _, offset := t.Zone(); offset%60 != 0 {
		t = t.UTC()
	}
	return t.AppendFormat(b, time.RFC3339Nano)
}

func appendDateline(b []byte, key string, d *Dateline) []byte {
	if d.Raw == "" && d.Time.IsZero() {
		return b
	}
	return d.appendJSON(append(b, key...))
}

func appendKey(b []byte, key, s string) []byte {
	if s == "" {
		return b
	}
	return appendString(append(b, key...), s)
}

func appendStrings(b []byte, key string, list []string) []byte {
	if len(list) == 0 {
		return b
	}
	return appendArray(append(b, key...), list, func(b []byte, s *string) []byte { return appendString(b, *s) })
}

func appendArray[T any](b []byte, list []T, element func([]byte, *T) []byte) []byte {
	b = append(b, '[')
	for i := range list {
		if i > 0 {
			b = append(b, ',')
		}
		b = element(b, &list[i])
	}
	return append(b, ']')
}

func appendBlockJSON(b []byte, block *Block) []byte {
	b = appendString(append(b, `{"kind":`...), string(block.Kind))
	b = appendKey(b, `,"text":`, block.Text)
	b = appendKey(b, `,"alt":`, block.Alt)
	b = appendKey(b, `,"caption":`, block.Caption)
	b = appendKey(b, `,"credit":`, block.Credit)
	return append(b, '}')
}

func appendBylineJSON(b []byte, l *Byline) []byte {
	b = appendString(append(b, `{"name":`...), l.Name)
	b = appendString(append(b, `,"role":`...), string(l.Role))
	return append(b, '}')
}

func appendZoneJSON(b []byte, z *Zone) []byte {
	b = appendString(append(b, `{"role":`...), string(z.Role))
	b = appendSpan(b, z.Start, z.End)
	b = appendString(append(b, `,"rule":`...), z.Rule)
	b = appendNumber(append(b, `,"confidence":`...), z.Confidence)
	return append(b, '}')
}

func appendWarningJSON(b []byte, w *Warning) []byte {
	b = appendString(append(b, `{"code":`...), string(w.Code))
	b = appendSpan(b, w.Start, w.End)
	b = appendString(append(b, `,"message":`...), w.Message)
	return append(b, '}')
}

func appendSpan(b []byte, start, end int) []byte {
	b = strconv.AppendInt(append(b, `,"start":`...), int64(start), 10)
	return strconv.AppendInt(append(b, `,"end":`...), int64(end), 10)
}

// appendNumber appends the shortest decimal that reads as f. JSON has none for infinities and for what is no number: they become 0.
func appendNumber(b []byte, f float64) []byte {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		f = 0
	}
	if n := int(f * 100); f > 0 && f < 1 && float64(n)/100 == f {
		return appendHundredths(b, n)
	}
	return strconv.AppendFloat(b, f, 'f', -1, 64)
}

// appendHundredths appends n/100, for n from 1 to 99. Nearly all confidences are such, and to find the shortest decimal of a number takes
// longer than to write the rest of its zone.
func appendHundredths(b []byte, n int) []byte {
	b = append(b, '0', '.', byte('0'+n/10))
	if n%10 == 0 {
		return b
	}
	return append(b, byte('0'+n%10))
}

var quoted = newLookTable(unseen[:32] + "\"\\\xe2")

// appendString appends s as a JSON string.
func appendString(b []byte, s string) []byte {
	return append(appendReplaced(append(b, '"'), s, &quoted, escaped), '"')
}

// escaped returns what stands for a character in JSON strings, as encoding/json has it.
func escaped(r rune) (by string, replaced bool) {
	switch {
	case r < ' ':
		return controls[r], true
	case r == '"':
		return `\"`, true
	case r == '\\':
		return `\\`, true
	case r == 0x2028:
		return `\u2028`, true
	case r == 0x2029:
		return `\u2029`, true
	}
	return "", false
}

// controls are the escapes of the control characters.
var controls = [32]string{
	`\u0000`, `\u0001`, `\u0002`, `\u0003`, `\u0004`, `\u0005`, `\u0006`, `\u0007`, `\b`, `\t`, `\n`, `\u000b`, `\f`, `\r`, `\u000e`, `\u000f`,
	`\u0010`, `\u0011`, `\u0012`, `\u0013`, `\u0014`, `\u0015`, `\u0016`, `\u0017`, `\u0018`, `\u0019`, `\u001a`, `\u001b`, `\u001c`, `\u001d`, `\u001e`, `\u001f`,
}

// The JSON forms for reading where they differ from the types that hold the values.
type (
	articleJSON struct {
		SchemaVersion string       `json:"schema_version"`
		Dateline      datelineJSON `json:"dateline"`
		Updated       datelineJSON `json:"updated"`
		Section       []string     `json:"section"`
		Kicker        string       `json:"kicker"`
		Headline      string       `json:"headline"`
		Agency        string       `json:"agency"`
		Place         string       `json:"place"`
		Lead          string       `json:"lead"`
		Body          []Block      `json:"body"`
		Bylines       []Byline     `json:"bylines"`
		Attribution   []string     `json:"attribution"`
		Tags          []string     `json:"tags"`
		Related       []string     `json:"related"`
		Zones         []Zone       `json:"zones"`
		Warnings      []Warning    `json:"warnings"`
	}
	datelineJSON struct {
		Raw       string    `json:"raw"`
		Time      string    `json:"time"`
		Precision Precision `json:"precision"`
		Zone      string    `json:"zone"`
		Label     Label     `json:"label"`
		Doubts    []string  `json:"doubts"`
	}
)

// UnmarshalJSON replaces the article by the one that MarshalJSON wrote. Keys that it doesn't know are ignored, an object of another major
// schema version is refused, one without a version is read as of this one. Empty arrays become nil slices, as Parse leaves them.
//
// What [Article.AppendJSON] wrote is read several times faster than the same in another layout or order of keys, and by calling this
// method several times faster than by json.Unmarshal, which checks all and looks for the end of it before it calls.
func (a *Article) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	if read, ok := readForm(string(data)); ok {
		*a = read
		return nil
	}
	return a.unmarshal(data)
}

// unmarshal reads any JSON that UnmarshalJSON may be given.
func (a *Article) unmarshal(data []byte) error {
	var j articleJSON
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	if major, _, _ := strings.Cut(j.SchemaVersion, "."); major != "" && major != schemaVersion {
		return fmt.Errorf("vietnews: article has schema_version %q, and %q is what this package reads", j.SchemaVersion, schemaVersion)
	}
	dateline, err := j.Dateline.value()
	if err != nil {
		return err
	}
	updated, err := j.Updated.value()
	if err != nil {
		return err
	}
	*a = Article{
		Dateline:    dateline,
		Updated:     updated,
		Section:     some(j.Section),
		Kicker:      j.Kicker,
		Headline:    j.Headline,
		Agency:      j.Agency,
		Place:       j.Place,
		Lead:        j.Lead,
		Body:        some(j.Body),
		Bylines:     some(j.Bylines),
		Attribution: some(j.Attribution),
		Tags:        some(j.Tags),
		Related:     some(j.Related),
		Zones:       some(j.Zones),
		Warnings:    some(j.Warnings),
	}
	return nil
}

// UnmarshalJSON replaces the dateline by the one that MarshalJSON wrote.
func (d *Dateline) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	var j datelineJSON
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	read, err := j.value()
	if err == nil {
		*d = read
	}
	return err
}

// value returns the dateline that the form stands for.
func (j *datelineJSON) value() (Dateline, error) {
	d := Dateline{Raw: j.Raw, Label: j.Label}
	for _, code := range j.Doubts {
		doubt := doubtOf(WarningCode(code))
		if doubt == 0 {
			return Dateline{}, fmt.Errorf("vietnews: dateline has doubt %q, which is none", code)
		}
		d.Doubts |= doubt
	}
	if j.Time == "" {
		return d, nil
	}
	t, err := time.Parse(time.RFC3339Nano, j.Time)
	if err != nil {
		return Dateline{}, fmt.Errorf("vietnews: dateline has time %q, which is not RFC 3339", j.Time)
	}
	if !t.IsZero() {
		d.Time, d.Precision, d.ZoneKnown = fixedZone(t), j.Precision, j.Zone == zoneName(true)
	}
	return d, nil
}

// doubtOf gives the doubt that a code stands for, or 0.
func doubtOf(code WarningCode) Doubt {
	for _, w := range doubtWarnings {
		if w.code == code {
			return w.doubt
		}
	}
	return 0
}

// fixedZone gives a time the zone that dateline times have: an offset without a name. time.Parse would take the machine's zone where that
// has the same offset at that time.
func fixedZone(t time.Time) time.Time {
	_, offset := t.Zone()
	if offset == 0 {
		return t.UTC()
	}
	return t.In(time.FixedZone("", offset))
}

// some returns nil for an empty slice.
func some[T any](list []T) []T {
	if len(list) == 0 {
		return nil
	}
	return list
}
