rm Theme/templates/not-found.mustache
