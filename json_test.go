package vietnews

import (
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestJSON(t *testing.T) {
	a := &Article{
		Dateline: Dateline{Raw: "Thứ Năm, 09/01/2020, 18:03 (GMT+7)", Time: time.Date(2020, 1, 9, 18, 3, 0, 0, ICT), Precision: Minute, ZoneKnown: true},
		Updated:  Dateline{Raw: "5 giờ trước"},
		Section:  []string{"Thời sự", "Chính trị"},
		Kicker:   "HỘI NGHỊ:",
		Headline: `Giá "sàn" < giá trần & ngược lại`,
		Agency:   "ABO",
		Lead:     "Sáng 9-1, hội nghị khai mạc.",
		Body: []Block{
			{Kind: Paragraph, Text: "Đoạn một.\tHai"},
			{Kind: Heading, Text: "Tít xen"},
			{Kind: Figure, Alt: "Quang cảnh", Caption: "Quang cảnh hội nghị.", Credit: "TTXVN"},
		},
		Bylines:  []Byline{{"THỦY HÀ", Author}},
		Zones:    []Zone{{0, 37, RoleDateline, "dateline", 0.99}, {37, 40, RoleBlank, "blank", 1}},
		Warnings: []Warning{{WarnWeekdayMismatch, 0, 10, "Weekday is wrong."}},
	}
	want := `{"schema_version":"1","language":"vi",` +
		`"dateline":{"raw":"Thứ Năm, 09/01/2020, 18:03 (GMT+7)","time":"2020-01-09T18:03:00+07:00","precision":"minute","zone":"explicit"},` +
		`"updated":{"raw":"5 giờ trước"},"section":["Thời sự","Chính trị"],"kicker":"HỘI NGHỊ:",` +
		`"headline":"Giá \"sàn\" < giá trần & ngược lại","agency":"ABO","lead":"Sáng 9-1, hội nghị khai mạc.",` +
		`"body":[{"kind":"paragraph","text":"Đoạn một.\tHai"},{"kind":"heading","text":"Tít xen"},` +
		`{"kind":"figure","alt":"Quang cảnh","caption":"Quang cảnh hội nghị.","credit":"TTXVN"}],` +
		`"bylines":[{"name":"THỦY HÀ","role":"author"}],` +
		`"zones":[{"role":"dateline","start":0,"end":37,"rule":"dateline","confidence":0.99},` +
		`{"role":"blank","start":37,"end":40,"rule":"blank","confidence":1}],` +
		`"warnings":[{"code":"weekday-mismatch","start":0,"end":10,"message":"Weekday is wrong."}]}`
	if diff := cmp.Diff(want, string(a.AppendJSON(nil))); diff != "" {
		t.Errorf("keys, their order and what is left out are fixed (-want +got):\n%s", diff)
	}
	checkJSON(t, a)
	// Both must write the same, whether encoding/json gets a pointer or a copy.
	byPointer, _ := json.Marshal(a)
	byValue, _ := json.Marshal(*a)
	if string(byPointer) != string(byValue) {
		t.Errorf("Marshal of a value: %s", byValue)
	}
}

func TestJSONEmpty(t *testing.T) {
	const want = `{"schema_version":"1","language":"vi","body":[],"bylines":[],"zones":[]}`
	if got := string(new(Article).AppendJSON(nil)); got != want {
		t.Errorf("zero Article: %s, want %s", got, want)
	}
	checkJSON(t, new(Article))
}

func TestDatelineJSON(t *testing.T) {
	at := func(offset int) time.Time {
		return time.Date(2020, 1, 9, 18, 3, 4, 500e6, time.FixedZone("", offset))
	}
	tests := []struct {
		d      Dateline
		want   string
		reason string
	}{
		{Dateline{}, `{"raw":""}`, "zero"},
		{Dateline{Raw: "5 giờ trước"}, `{"raw":"5 giờ trước"}`, "unresolved"},
		{Dateline{Raw: "09/01/2020", Time: time.Date(2020, 1, 9, 0, 0, 0, 0, ICT), Precision: Day, ZoneKnown: false},
			`{"raw":"09/01/2020","time":"2020-01-09T00:00:00+07:00","precision":"day","zone":"assumed"}`, "a day is its midnight"},
		{Dateline{Raw: "x", Time: at(0), Precision: Second, ZoneKnown: true}, `{"raw":"x","time":"2020-01-09T18:03:04.5Z","precision":"second","zone":"explicit"}`, "UTC, with a fraction"},
		{Dateline{Raw: "x", Time: at(-9000), Precision: Second, ZoneKnown: true}, `{"raw":"x","time":"2020-01-09T18:03:04.5-02:30","precision":"second","zone":"explicit"}`, "half hours west"},
		{Dateline{Raw: "x", Time: at(25590), Precision: Second, ZoneKnown: true}, `{"raw":"x","time":"2020-01-09T10:56:34.5Z","precision":"second","zone":"explicit"}`, "local mean time has seconds, RFC 3339 has not"},
		{Dateline{Raw: "x", Time: time.Date(10000, 1, 1, 0, 0, 0, 0, ICT), Precision: Day}, `{"raw":"x"}`, "a year that RFC 3339 can't write"},
		{Dateline{Raw: "x", Label: LabelUpdated, Doubts: DoubtWeekday | DoubtLenient}, `{"raw":"x","label":"updated","doubts":["weekday-mismatch","lenient"]}`, "of a line by itself"},
	}
	for _, test := range tests {
		got, err := json.Marshal(test.d)
		if err != nil || string(got) != test.want {
			t.Errorf("%s: %s, %v, want %s", test.reason, got, err, test.want)
			continue
		}
		var back Dateline
		if err := json.Unmarshal(got, &back); err != nil || test.d.Time.Year() < 10000 && !back.Time.Equal(test.d.Time) || back.Doubts != test.d.Doubts || back.Label != test.d.Label {
			t.Errorf("%s: read back %v, %v", test.reason, back, err)
		}
	}
}

// A machine in Vietnam must read the same article as any other. (DeepEqual looks into the location, which time.Parse takes from the machine.)
func TestUnmarshalJSONLocal(t *testing.T) {
	defer func(l *time.Location) { time.Local = l }(time.Local)
	time.Local = time.FixedZone("ICT", 7*3600)
	want := &Article{Dateline: Dateline{Raw: "09/01/2020", Time: time.Date(2020, 1, 9, 0, 0, 0, 0, ICT), Precision: Day, ZoneKnown: false}}
	var got Article
	if err := json.Unmarshal(want.AppendJSON(nil), &got); err != nil || !reflect.DeepEqual(want, &got) {
		t.Errorf("got %#v, %v", got.Dateline.Time, err)
	}
}

func TestUnmarshalJSON(t *testing.T) {
	tests := []struct {
		in, headline, err, reason string
	}{
		{`{"headline":"a"}`, "a", "", "no version is this one"},
		{`{"schema_version":"1","headline":"a","language":"vi","body":[]}`, "a", "", "this version"},
		{`{"schema_version":"1.7","headline":"a","mood":{"is":["new"]}}`, "a", "", "a later minor version has more keys"},
		{`{"schema_version":"2","headline":"a"}`, "old", `schema_version "2"`, "another major version means other things"},
		{`{"schema_version":"10","headline":"a"}`, "old", `schema_version "10"`, "another major version, digit by digit"},
		{`{"headline":7}`, "old", "headline", "not a text"},
		{`{"dateline":{"raw":"x","time":"09/01/2020"}}`, "old", "not RFC 3339", "not a time"},
		{`{"dateline":{"raw":"x","doubts":["no-article"]}}`, "old", "which is none", "a warning that is no doubt"},
		{`null`, "old", "", "null changes nothing, as everywhere in encoding/json"},
		{`[]`, "old", "array", "not an object"},
	}
	for _, test := range tests {
		a := &Article{Headline: "old", Tags: []string{"old"}}
		err := json.Unmarshal([]byte(test.in), a)
		if (err == nil) != (test.err == "") || err != nil && !strings.Contains(err.Error(), test.err) {
			t.Errorf("%s: %s: error %v, want %q", test.reason, test.in, err, test.err)
		}
		if a.Headline != test.headline || a.Headline == "a" && a.Tags != nil {
			t.Errorf("%s: %s: got %+v", test.reason, test.in, a)
		}
	}
}

func TestJSONStrings(t *testing.T) {
	for _, s := range append(hostile, "Nghĩa \"x\" \\ \b\t\n\f\r\x00\x1f\x7f \u2028\u2029 ế 😀 <&>") {
		got := appendString(nil, s)
		var back string
		if err := json.Unmarshal(got, &back); err != nil || back != string([]rune(s)) {
			t.Errorf("%q is written as %s and read as %q (%v)", s, got, back, err)
		}
		if !utf8.Valid(got) {
			t.Errorf("%q is written as %q", s, got)
		}
	}
}

func TestJSONNumbers(t *testing.T) {
	tests := []struct {
		f    float64
		want string
	}{{0.99, "0.99"}, {1, "1"}, {0, "0"}, {1e-7, "0.0000001"}, {math.NaN(), "0"}, {math.Inf(1), "0"}, {0.9, "0.9"}, {0.05, "0.05"}, {0.125, "0.125"}, {-0.5, "-0.5"}}
	for _, test := range tests {
		if got := string(appendNumber(nil, test.f)); got != test.want {
			t.Errorf("%v is %s, want %s", test.f, got, test.want)
		}
	}
}

// FuzzJSON reads any JSON; what it could read is written and read again the same, and every other output takes it.
func FuzzJSON(f *testing.F) {
	f.Add([]byte(`{"schema_version":"1","dateline":{"raw":"x","time":"2020-01-09T18:03:00+07:00","precision":"minute"},"body":[{"kind":"figure","alt":"a"}]}`))
	f.Add([]byte(`{"section":[],"tags":["a",""],"zones":[{"role":"lead","end":1e0,"confidence":0.5}],"warnings":[]}`))
	f.Add([]byte(`{"lead":"hôm qua, 9-1","zones":[{"role":"lead","start":-1,"end":9},{"role":"lead","start":3,"end":2},{"role":"lead","start":4,"end":99},{"role":"lead","start":0,"end":20}]}`))
	for _, file := range goldenFiles(f) {
		g := readGolden(f, file)
		if a, err := g.parser.Parse(g.input); err == nil && len(g.input) < 1<<12 {
			f.Add(a.AppendJSON(nil))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var d, e Dateline
		if json.Unmarshal(data, &d) == nil {
			if again, err := json.Marshal(d); err != nil || json.Unmarshal(again, &e) != nil || d != e && !d.Time.Equal(e.Time) {
				t.Errorf("dateline %+v is read back as %+v (%v)", d, e, err)
			}
		}
		var a, b Article
		if json.Unmarshal(data, &a) != nil {
			return
		}
		if err := json.Unmarshal(a.AppendJSON(nil), &b); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(a, b); diff != "" {
			t.Error(diff)
		}
		checkByHand(t, &a)
		for x := range a.Timex(string(data)) { // zones of another text, or of none
			if x.Start < 0 || x.End <= x.Start || x.End > len(data) {
				t.Errorf("time expression %+v of %d bytes", x, len(data))
			}
		}
	})
}

// Every key of the schema and of its definitions is explained.
func TestSchemaDescribes(t *testing.T) {
	var root map[string]any
	if err := json.Unmarshal([]byte(Schema()), &root); err != nil {
		t.Fatal(err)
	}
	var walk func(path string, v any)
	walk = func(path string, v any) {
		node, ok := v.(map[string]any)
		if !ok {
			return
		}
		for _, group := range []string{"properties", "$defs"} {
			members, _ := node[group].(map[string]any)
			for key, member := range members {
				at := path + "/" + group + "/" + key
				if text, _ := member.(map[string]any)["description"].(string); !strings.HasSuffix(text, ".") && !strings.Contains(text, "\": ") && !strings.Contains(text, `: "`) {
					t.Errorf("%s has no description in a sentence: %q", at, text)
				}
				walk(at, member)
			}
		}
	}
	walk("", root)
}

// The schema knows every doubt and label that a dateline can have.
func TestSchemaDoubts(t *testing.T) {
	for _, w := range doubtWarnings {
		a := Article{Dateline: Dateline{Raw: "x", Doubts: w.doubt, Label: LabelPublished}, Updated: Dateline{Raw: "x", Label: LabelUpdated}}
		for _, fault := range checkSchema(t, a.AppendJSON(nil)) {
			t.Errorf("%s: %s", w.code, fault)
		}
	}
}

// The checks must be able to fail.
func TestSchemaRefuses(t *testing.T) {
	const head = `{"schema_version":"1","language":"vi","bylines":[],"zones":[],`
	tests := []struct{ in, reason string }{
		{`{}`, "keys that are always there"},
		{head + `"body":{}}`, "not an array"},
		{head + `"body":[{"kind":"verse","text":"a"}]}`, "an unknown kind"},
		{head + `"body":[{"kind":"figure","text":"a"}]}`, "a figure with text"},
		{head + `"body":[{"kind":"figure"}]}`, "a figure without anything"},
		{head + `"body":[{"kind":"heading","alt":"a"}]}`, "a heading with alt"},
		{head + `"body":[],"headline":""}`, "an empty part is left out"},
		{head + `"body":[],"tags":[]}`, "an empty list is left out"},
		{head + `"body":[],"dateline":{"raw":"a","time":"2020-01-09T00:00:00Z"}}`, "a time without precision"},
		{head + `"body":[],"warnings":[{"code":"Big","start":-1,"end":0.5,"message":"a"}]}`, "code, offset and number"},
		{head + `"body":[],"mood":"a"}`, "a key that nobody described"},
		{strings.Replace(head, `"1"`, `"2"`, 1) + `"body":[]}`, "another version"},
	}
	for _, test := range tests {
		if problems := checkSchema(t, []byte(test.in)); len(problems) == 0 {
			t.Errorf("%s: nothing is said against %s", test.reason, test.in)
		}
	}
	if problems := checkSchema(t, []byte(head+`"body":[]}`)); len(problems) > 0 {
		t.Errorf("refused: %v", problems)
	}
}

// checkSchema returns what the schema says against some JSON. It knows the keywords that schema.json uses, and besides asks that every key
// be described.
func checkSchema(tb testing.TB, data []byte) []string {
	tb.Helper()
	var root map[string]any
	if err := json.Unmarshal([]byte(Schema()), &root); err != nil {
		tb.Fatal(err)
	}
	var v any
	if err := json.Unmarshal(data, &v); err != nil {
		return []string{err.Error()}
	}
	c := schemaChecker{defs: root["$defs"].(map[string]any)}
	c.check("", root, v)
	return c.problems
}

type schemaChecker struct {
	defs     map[string]any
	problems []string
}

func (c *schemaChecker) failf(format string, args ...any) {
	c.problems = append(c.problems, fmt.Sprintf(format, args...))
}

// holds reports whether v is as s says.
func (c *schemaChecker) holds(s map[string]any, v any) bool {
	sub := schemaChecker{defs: c.defs}
	sub.check("", s, v)
	return len(sub.problems) == 0
}

func (c *schemaChecker) check(path string, s map[string]any, v any) {
	for _, key := range slices.Sorted(maps.Keys(s)) {
		if keyword, ok := schemaKeywords[key]; ok {
			keyword(c, path, s, s[key], v)
		} else if !slices.Contains(schemaNotes, key) {
			c.failf("%s: the checker does not know the keyword %q", path, key)
		}
	}
}

// schemaNotes are the keywords that ask nothing of a value by themselves.
var schemaNotes = []string{"$schema", "$id", "$defs", "title", "description", "format", "then", "else"}

var schemaKeywords map[string]func(c *schemaChecker, path string, s map[string]any, arg, v any)

func init() {
	schemaKeywords = map[string]func(c *schemaChecker, path string, s map[string]any, arg, v any){
		"$ref": func(c *schemaChecker, path string, s map[string]any, arg, v any) {
			c.check(path, c.defs[strings.TrimPrefix(arg.(string), "#/$defs/")].(map[string]any), v)
		},
		"type": func(c *schemaChecker, path string, s map[string]any, arg, v any) {
			if got := schemaType(v); got != arg && !(arg == "number" && got == "integer") {
				c.failf("%s is %s, not %s", path, got, arg)
			}
		},
		"const": func(c *schemaChecker, path string, s map[string]any, arg, v any) {
			if v != arg {
				c.failf("%s is %v, not %v", path, v, arg)
			}
		},
		"enum": func(c *schemaChecker, path string, s map[string]any, arg, v any) {
			if !slices.Contains(arg.([]any), v) {
				c.failf("%s is %v, not one of %v", path, v, arg)
			}
		},
		"pattern": func(c *schemaChecker, path string, s map[string]any, arg, v any) {
			if text, ok := v.(string); ok && !regexp.MustCompile(arg.(string)).MatchString(text) {
				c.failf("%s is %q, which %s does not match", path, text, arg)
			}
		},
		"minLength": func(c *schemaChecker, path string, s map[string]any, arg, v any) {
			if text, ok := v.(string); ok && float64(utf8.RuneCountInString(text)) < arg.(float64) {
				c.failf("%s is too short", path)
			}
		},
		"minItems": func(c *schemaChecker, path string, s map[string]any, arg, v any) {
			if list, ok := v.([]any); ok && float64(len(list)) < arg.(float64) {
				c.failf("%s has too few elements", path)
			}
		},
		"minimum": func(c *schemaChecker, path string, s map[string]any, arg, v any) {
			if f, ok := v.(float64); ok && f < arg.(float64) {
				c.failf("%s is %v", path, f)
			}
		},
		"maximum": func(c *schemaChecker, path string, s map[string]any, arg, v any) {
			if f, ok := v.(float64); ok && f > arg.(float64) {
				c.failf("%s is %v", path, f)
			}
		},
		"items": func(c *schemaChecker, path string, s map[string]any, arg, v any) {
			list, _ := v.([]any)
			for i, x := range list {
				c.check(fmt.Sprintf("%s[%d]", path, i), arg.(map[string]any), x)
			}
		},
		"required": func(c *schemaChecker, path string, s map[string]any, arg, v any) {
			c.require(path, arg.([]any), v)
		},
		"dependentRequired": func(c *schemaChecker, path string, s map[string]any, arg, v any) {
			for key, others := range arg.(map[string]any) {
				if object, ok := v.(map[string]any); ok && object[key] != nil {
					c.require(path, others.([]any), v)
				}
			}
		},
		"properties": func(c *schemaChecker, path string, s map[string]any, arg, v any) {
			object, _ := v.(map[string]any)
			for key, x := range object {
				if described, ok := arg.(map[string]any)[key].(map[string]any); ok {
					c.check(path+"."+key, described, x)
				} else if s["type"] != nil { // an "if" names only the keys that it asks about
					c.failf("%s.%s is not described", path, key)
				}
			}
		},
		"not": func(c *schemaChecker, path string, s map[string]any, arg, v any) {
			if c.holds(arg.(map[string]any), v) {
				c.failf("%s has what it must not", path)
			}
		},
		"anyOf": func(c *schemaChecker, path string, s map[string]any, arg, v any) {
			if !slices.ContainsFunc(arg.([]any), func(x any) bool { return c.holds(x.(map[string]any), v) }) {
				c.failf("%s is none of what it may be", path)
			}
		},
		"if": func(c *schemaChecker, path string, s map[string]any, arg, v any) {
			branch := "else"
			if c.holds(arg.(map[string]any), v) {
				branch = "then"
			}
			c.check(path, s[branch].(map[string]any), v)
		},
	}
}

func (c *schemaChecker) require(path string, keys []any, v any) {
	object, _ := v.(map[string]any)
	for _, key := range keys {
		if _, ok := object[key.(string)]; !ok {
			c.failf("%s has no %s", path, key)
		}
	}
}

func schemaType(v any) string {
	switch v := v.(type) {
	case map[string]any:
		return "object"
	case []any:
		return "array"
	case string:
		return "string"
	case float64:
		if v == math.Trunc(v) {
			return "integer"
		}
		return "number"
	}
	return "null"
}
