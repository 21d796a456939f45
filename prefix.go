package vietnews

// A prefixTable holds words by their first byte, so that most texts are refused at a glance.
type prefixTable [256][]string

// prefixesOf makes a table. Of words with a common beginning the one that stands first is found.
func prefixesOf(words ...string) *prefixTable {
	t := new(prefixTable)
	for _, w := range words {
		t[w[0]] = append(t[w[0]], w)
	}
	return t
}

// prefixIn returns the first word of t that s begins with, or "".
func prefixIn[T string | []byte](t *prefixTable, s T) string {
	if len(s) == 0 {
		return ""
	}
	for _, w := range t[s[0]] {
		if len(s) >= len(w) && string(s[:len(w)]) == w {
			return w
		}
	}
	return ""
}
