mv Content/ohjeet/pajajakso.md Content/ohjeet/pajajakson-ohje.md
