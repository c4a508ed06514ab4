rm Content/sivusto.yaml
