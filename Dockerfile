# Two stages: a build with the JDK and Maven, and a JRE that runs as nobody special.
# No container engine was at hand where this file was written: it has been read, not built. See README, "Containers".
FROM docker.io/library/maven:3.9-eclipse-temurin-21 AS build
WORKDIR /build
COPY pom.xml .
COPY .mvn .mvn
COPY src src
COPY catalog-data catalog-data
COPY scoring-rules scoring-rules
COPY network-rules network-rules
RUN mvn -B -ntp -q package -DskipTests

FROM docker.io/library/eclipse-temurin:21-jre
# Papers are printed with this font (docs/decisions/0017).
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends fonts-wqy-microhei && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --home-dir /var/lib/hengbiao --create-home hengbiao
WORKDIR /opt/hengbiao
COPY --from=build --chown=root:root /build/target/quarkus-app ./
COPY --from=build --chown=root:root /build/target/hengbiao-tool.jar ./
COPY --from=build --chown=root:root /build/scoring-rules ./scoring-rules
RUN install -d -o 10001 -g 10001 -m 700 /var/lib/hengbiao/data
USER 10001
ENV HENGBIAO_DATA=/var/lib/hengbiao/data \
    QUARKUS_HTTP_HOST=0.0.0.0 \
    HENGBIAO_BEHIND_PROXY=true
VOLUME /var/lib/hengbiao/data
EXPOSE 8480
ENTRYPOINT ["java", "-jar", "/opt/hengbiao/quarkus-run.jar"]
