# The habits of this project. `make run` and `make test` are the two that a newcomer needs.

MVN ?= mvn -B -ntp
JAVA ?= $(if $(JAVA_HOME),$(JAVA_HOME)/bin/java,java)
SERVICE := target/quarkus-app/quarkus-run.jar
SOURCES := $(shell find src/main catalog-data scoring-rules network-rules pom.xml -type f 2>/dev/null)

.PHONY: run demo test check format bench build law mutants clean

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

# The law of a day, ON=2026-11-24 or today: clause, value, line of the data file, tests.
law: build
	@$(JAVA) -jar target/hengbiao-tool.jar law --on $(or $(ON),$$(TZ=Asia/Shanghai date +%F)) --tests src/test

# Changes the rules one by one and sees whether a test notices; takes minutes. Narrow it with
# make mutants CLASSES='org.hengbiao.regulation.*' TESTS='org.hengbiao.regulation.*'. The report: target/pit-reports/index.html
mutants:
	$(MVN) -Pquick,mutants test-compile org.pitest:pitest-maven:mutationCoverage \
		$(if $(CLASSES),-DtargetClasses='$(CLASSES)') $(if $(TESTS),-DtargetTests='$(TESTS)')

clean:
	$(MVN) -q clean
