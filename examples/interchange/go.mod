module example.com/vietnews/examples/interchange

go 1.26.0

require (
	example.com/vietnews v0.0.0
	github.com/goccy/go-yaml v1.19.2
	github.com/google/go-cmp v0.7.0
	github.com/gorilla/feeds v1.2.0
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3
	github.com/yuin/goldmark v1.8.7
	golang.org/x/net v0.62.0
)

require golang.org/x/text v0.43.0 // indirect

replace example.com/vietnews => ../..
