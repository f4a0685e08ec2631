# The server image: no database, no stand-in profile, not root. Each step is a command that also works by hand.
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven npm && rm -rf /var/lib/apt/lists/*
WORKDIR /fanlight
COPY pom.xml mvnw fanlight ./
COPY src src
COPY frontend frontend
COPY translations translations
RUN ./mvnw --batch-mode --no-transfer-progress -DskipTests -Dspotless.check.skip package
RUN java -Djarmode=tools -jar target/fanlight-0.1.0-SNAPSHOT.jar extract --destination target/server

FROM eclipse-temurin:25-jre
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home /fanlight fanlight && mkdir -p /fanlight/data/files && chown -R fanlight /fanlight/data
WORKDIR /fanlight
COPY --from=build /fanlight/target/server ./
USER fanlight
EXPOSE 8080 8081
VOLUME /fanlight/data
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD curl -fsS http://localhost:8081/actuator/health/liveness || exit 1
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-Duser.timezone=UTC", "--enable-native-access=ALL-UNNAMED", "-jar", "fanlight-0.1.0-SNAPSHOT.jar"]
