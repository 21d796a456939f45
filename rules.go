package vietnews

// A Rule is a row of the tables that give a line its role.
type Rule struct {
	Region     string  // where on the page the rule decides: "head", "body", "tail" or "any"
	Name       string  // what [Zone].Rule says
	Role       Role    // what the rule takes a line for
	Confidence float64 // share of its lines that were right when it was measured; for the learned rules that of the surest
	Doc        string  // what it looks for
}

// Rules returns the rules in the order in which they are tried. Within a region the first that holds decides.
func Rules() []Rule {
	list := []Rule{
		{"any", "blank", RoleBlank, 1, "nothing to read"},
		{"any", unread.name, unread.role, unread.confidence, unread.doc},
		{"any", "manuscript", "", 1, "a labelled line of canonical text"},
	}
	for _, region := range [...]struct {
		name  string
		table []rule
	}{{"head", headRules}, {"body", bodyRules}, {"tail", tailRules}} {
		for i := range region.table {
			r := &region.table[i]
			list = append(list, Rule{region.name, r.name, r.role, r.confidence, r.doc})
		}
	}
	list = append(list, Rule{"body", captionRow.name, captionRow.role, captionRow.confidence, captionRow.doc})
	for c := range weighedRules {
		for g := 1; g < len(featureGroups); g++ { // the first stands for no fact
			r := &weighedRules[c][g][len(sure)-1]
			list = append(list, Rule{"body", r.name, r.role, r.confidence, r.doc})
		}
	}
	return list
}
