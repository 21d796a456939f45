package vietnews

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Hundredths are written by hand; the standard library must find the same to be the shortest.
func TestJSONHundredths(t *testing.T) {
	for n := range 10000 {
		f := float64(n) / 1e4
		if got, want := string(appendNumber(nil, f)), strconv.FormatFloat(f, 'f', -1, 64); got != want {
			t.Errorf("%v is %s, want %s", f, got, want)
		}
	}
}

// Parts by themselves are written as they are within an article.
func TestJSONParts(t *testing.T) {
	a := sample()
	data := a.AppendJSON(nil)
	for _, part := range []any{a.Dateline, a.Body, a.Bylines} {
		got, err := json.Marshal(part)
		if err != nil || !strings.Contains(string(data), string(got)) {
			t.Errorf("%s (%v) is not within %s", got, err, data)
		}
	}
	var zones []Zone
	var warnings []Warning
	for _, part := range []struct{ from, to any }{{a.Zones, &zones}, {a.Warnings, &warnings}} {
		got, _ := json.Marshal(part.from)
		if err := json.Unmarshal(got, part.to); err != nil || strings.Contains(string(got), `"S`) {
			t.Errorf("%s: %v", got, err)
		}
	}
	if diff := cmp.Diff(a.Zones, zones) + cmp.Diff(a.Warnings, warnings); diff != "" {
		t.Error(diff)
	}
}

// What AppendJSON and json.Marshal write must be read by the short way; all that is not quite so must be left to encoding/json.
func TestReadForm(t *testing.T) {
	a := sample()
	a.Headline = "Giá \"sàn\" <\u2028> \\ \x01"
	marshaled, _ := json.Marshal(a)
	for _, data := range [][]byte{a.AppendJSON(nil), marshaled, new(Article).AppendJSON(nil)} {
		got, ok := readForm(string(data))
		var want Article
		if err := want.unmarshal(data); !ok || err != nil {
			t.Errorf("%s: %v, %v", data, ok, err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("the short way reads otherwise (-encoding/json +short way):\n%s", diff)
		}
	}
	const form = `{"schema_version":"1","language":"vi","headline":"a","body":[],"bylines":[],"zones":[{"role":"lead","start":0,"end":1,"rule":"a","confidence":0.5}]}`
	tests := []struct{ old, by, reason string }{
		{`"1"`, `"2"`, "another version"},
		{`"headline"`, `"HEADLINE"`, "a key in another case"},
		{`:"a",`, `: "a",`, "white space"},
		{`"headline":"a"`, `"headline":"a","headline":"b"`, "a key twice"},
		{`"headline":"a"`, `"headline":"a` + "\n" + `"`, "a bare control character"},
		{`"headline":"a"`, `"headline":"a\"`, "a string without end"},
		{`:0,`, `:-1,`, "a negative number"},
		{`:0,`, `:00,`, "a number that JSON has not"},
		{`:0,`, `:9999999999999999999,`, "a number that is too large"},
		{`0.5`, `5e-1`, "an exponent"},
		{`0.5`, `.5`, "nothing before the point"},
		{`0.5`, `0.`, "nothing behind the point"},
		{`0.5}`, `0.5},`, "a comma too much"},
		{`]}`, `]} `, "something behind"},
		{`]}`, `]`, "no end"},
	}
	if _, ok := readForm(form); !ok {
		t.Fatalf("%s is not read", form)
	}
	for _, test := range tests {
		in := strings.Replace(form, test.old, test.by, 1)
		if a, ok := readForm(in); ok || in == form {
			t.Errorf("%s: %s is read as %+v", test.reason, in, a)
		}
	}
}

// FuzzReadForm reads JSON by the short way and by encoding/json. What the short way takes, the long one must read the same.
func FuzzReadForm(f *testing.F) {
	f.Add(string(sample().AppendJSON(nil)))
	f.Add(string(new(Article).AppendJSON(nil)))
	f.Add(`{"schema_version":"1","language":"vi","tags":["a\u0041","\\"],"body":[{"kind":"figure","alt":"a"}],"bylines":[],"zones":[{"role":"lead","start":0,"end":1,"rule":"a","confidence":0.5}]}`)
	f.Fuzz(func(t *testing.T, data string) {
		short, ok := readForm(data)
		if !ok {
			return
		}
		var long Article
		if err := long.unmarshal([]byte(data)); err != nil {
			t.Fatalf("the short way reads what is wrong: %v", err)
		}
		if diff := cmp.Diff(long, short); diff != "" {
			t.Errorf("the short way reads otherwise (-encoding/json +short way):\n%s", diff)
		}
	})
}
