package conformance

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"example.com/vietnews"
)

// compile compiles a schema of draft 2020-12, which is first held to the draft's own schema, with its formats asserted.
func compile(tb testing.TB, document any) *jsonschema.Schema {
	tb.Helper()
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	c.AssertFormat()
	if err := c.AddResource("schema.json", document); err != nil {
		tb.Fatal(err)
	}
	schema, err := c.Compile("schema.json")
	if err != nil {
		tb.Fatal(err)
	}
	return schema
}

func schemaDocument(tb testing.TB) map[string]any {
	tb.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(vietnews.Schema()))
	if err != nil {
		tb.Fatal(err)
	}
	return doc.(map[string]any)
}

// validate returns what the schema has against some JSON.
func validate(tb testing.TB, schema *jsonschema.Schema, data []byte) error {
	tb.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		tb.Fatalf("not JSON: %v\n%s", err, data)
	}
	return schema.Validate(v)
}

// TestSchema: the JSON of every golden is as the schema says, and has no key that the schema doesn't name. So is the JSON of articles with
// hostile text in every field.
func TestSchema(t *testing.T) {
	open := compile(t, schemaDocument(t))
	closed := compile(t, closeObjects(schemaDocument(t)))
	samples := goldens(t)
	n := len(samples)
	for name, payload := range payloads {
		samples = append(samples, sample{"hostile/" + name, fill(func(string) string { return payload })})
	}
	samples = append(samples, hostileInputs(t)...)
	samples = append(samples, sample{"zero", new(vietnews.Article)})
	for _, s := range samples {
		data, err := json.Marshal(s.article)
		if err != nil {
			t.Fatal(err)
		}
		for _, schema := range []*jsonschema.Schema{open, closed} {
			if err := validate(t, schema, data); err != nil {
				t.Errorf("%s: %v\n%s", s.name, err, data)
			}
		}
		var back vietnews.Article
		if err := json.Unmarshal(data, &back); err != nil {
			t.Errorf("%s: read back: %v", s.name, err)
		} else if again, _ := json.Marshal(&back); !bytes.Equal(again, data) {
			t.Errorf("%s: written, read and written:\n%s\n%s", s.name, data, again)
		}
	}
	t.Logf("JSON Schema validator: %d goldens and %d hostile articles, each with the schema as published and without unknown keys", n, len(samples)-n)
}

// closeObjects changes a schema so that no object may have keys that it doesn't name.
func closeObjects(schema map[string]any) map[string]any {
	if schema["type"] == "object" && schema["properties"] != nil {
		schema["additionalProperties"] = false
	}
	for _, v := range schema {
		if sub, ok := v.(map[string]any); ok {
			closeObjects(sub)
		}
	}
	return schema
}

// TestSchemaDescribes: every key that the schema names is described in a sentence.
func TestSchemaDescribes(t *testing.T) {
	n := 0
	var walk func(path string, v map[string]any)
	walk = func(path string, v map[string]any) {
		if properties, ok := v["properties"].(map[string]any); ok && v["type"] == "object" {
			for key, p := range properties {
				n++
				if text, _ := p.(map[string]any)["description"].(string); !strings.HasSuffix(text, ".") && !strings.HasSuffix(text, "\".") {
					t.Errorf("%s/%s: description %q is no sentence", path, key, text)
				}
			}
		}
		for key, sub := range v {
			if m, ok := sub.(map[string]any); ok {
				walk(path+"/"+key, m)
			}
		}
	}
	walk("", schemaDocument(t))
	t.Logf("schema: %d keys described", n)
}

// TestSchemaRejects: the schema is no rubber stamp.
func TestSchemaRejects(t *testing.T) {
	tests := []struct {
		path   string // keys and indexes of what is damaged
		value  any    // what stands there then; nil removes it
		reason string
	}{
		{"schema_version", nil, "readers need the version"},
		{"schema_version", "2", "another major version has another schema"},
		{"schema_version", 1.0, "a number would lose 1.10"},
		{"language", "en", "the texts are Vietnamese"},
		{"body", nil, "always an array"},
		{"body", map[string]any{}, "an array and no object"},
		{"bylines", nil, "always an array"},
		{"zones", nil, "always an array"},
		{"headline", "", "what is empty is left out"},
		{"headline", []any{"a"}, "one string"},
		{"section", []any{}, "what is empty is left out"},
		{"tags", "bến đò", "a list even if there is one"},
		{"related/0", 1.0, "a string"},
		{"dateline/raw", nil, "what was printed is always kept"},
		{"dateline/time", "2020-01-09", "RFC 3339 has a time of day"},
		{"dateline/time", "09/01/2020 18:03", "RFC 3339, not the printed form"},
		{"dateline/time", "2020-02-30T18:03:00+07:00", "no such day"},
		{"dateline/time", nil, "precision and zone are of a time"},
		{"dateline/precision", nil, "a time has a precision"},
		{"dateline/precision", "hour", "not a precision"},
		{"dateline/zone", "ICT", "explicit or assumed"},
		{"body/0/kind", nil, "each block has a kind"},
		{"body/0/kind", "quote", "not a kind"},
		{"body/0/text", nil, "a paragraph has text"},
		{"body/0/caption", "a", "a paragraph has no caption"},
		{"body/1/text", "a", "a figure has no text of its own"},
		{"body/4/caption", nil, "a figure without any words is none"},
		{"bylines/0/name", "", "a byline names somebody"},
		{"bylines/0/role", nil, "and what they did"},
		{"bylines/0/role", "editor", "not a role"},
		{"zones/0/role", "body", "not a role"},
		{"zones/0/start", -1.0, "offsets count from 0"},
		{"zones/0/end", 1.5, "bytes are whole"},
		{"zones/0/confidence", 1.5, "at most 1"},
		{"zones/0/rule", nil, "each zone says which rule decided"},
		{"warnings", []any{}, "what is empty is left out"},
		{"warnings/0/code", "Weekday Mismatch", "codes are words with hyphens"},
		{"warnings/0/message", nil, "a warning says something"},
	}
	schema := compile(t, schemaDocument(t))
	data := everyPart().AppendJSON(nil)
	for _, test := range tests {
		v := decode(t, string(data))
		damage(t, v, strings.Split(test.path, "/"), test.value)
		if err := schema.Validate(v); err == nil {
			t.Errorf("%s = %v passes, though: %s", test.path, test.value, test.reason)
		}
	}
	v := decode(t, string(data))
	v["new_key"] = map[string]any{"x": 1.0}
	v["schema_version"] = "1.7"
	if err := schema.Validate(v); err != nil {
		t.Errorf("a key of a later minor version must pass: %v", err)
	}
	t.Logf("JSON Schema validator: %d damaged articles refused, one of a later minor version taken", len(tests))
}

// damage sets or removes a value within generic JSON.
func damage(tb testing.TB, v any, path []string, value any) {
	tb.Helper()
	switch c := v.(type) {
	case map[string]any:
		if len(path) > 1 {
			damage(tb, c[path[0]], path[1:], value)
		} else if value == nil {
			delete(c, path[0])
		} else {
			c[path[0]] = value
		}
	case []any:
		var i int
		if _, err := fmt.Sscan(path[0], &i); err != nil || i >= len(c) {
			tb.Fatalf("no element %s", path[0])
		}
		if len(path) > 1 {
			damage(tb, c[i], path[1:], value)
		} else {
			c[i] = value
		}
	default:
		tb.Fatalf("nothing at %v", path)
	}
}
