# The habits of this project. `make run` and `make test` are the two that a newcomer needs.

MVN ?= mvn -B -ntp
JAVA ?= $(if $(JAVA_HOME),$(JAVA_HOME)/bin/java,java)
SERVICE := target/quarkus-app/quarkus-run.jar
SOURCES := $(shell find src/main catalog-data scoring-rules network-rules pom.xml -type f 2>/dev/null)

.PHONY: run demo test check format bench build law clean

build: $(SERVICE)

$(SERVICE): $(SOURCES)
	$(MVN) -q package -DskipTests
	@touch $(SERVICE)

# Starts the service as a sandbox on its own PostgreSQL; data stays in ./data.
run: build
	HENGBIAO_SANDBOX=true HENGBIAO_DEMO_DATA=true exec $(JAVA) -jar $(SERVICE)

# One whole tender over HTTP against a service process of its own; ends with DEMO OK.
demo: build
	@test -f target/demo.classpath || $(MVN) -q test-compile dependency:build-classpath -DskipTests -Dmdep.includeScope=test -Dmdep.outputFile=target/demo.classpath
	$(JAVA) -cp "target/test-classes:target/classes:$$(cat target/demo.classpath)" org.hengbiao.demo.Demo

test:
	sh src/test/sh/find-browser
	$(MVN) verify

check:
	$(MVN) -q spotless:check

format:
	$(MVN) -q spotless:apply

bench: build
	@$(MVN) -q test-compile dependency:build-classpath -DskipTests -Dmdep.includeScope=test -Dmdep.outputFile=target/demo.classpath
	sh src/test/sh/bench

law: build
	$(JAVA) -jar target/hengbiao-tool.jar law --on $$(date +%F)

clean:
	$(MVN) -q clean
