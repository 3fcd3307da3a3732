package app.syntopic.view.versions;

import app.syntopic.view.Dates;
import app.syntopic.workspace.NoteVersions.Version;

import java.util.List;
import java.util.stream.Collectors;

/// When the versions of a note were replaced, as it is said: to the second where the minute does not tell one from
/// others.
final class VersionTimes {

    private final List<Version> ofOneMinute;

    VersionTimes(List<Version> versions) {
        ofOneMinute =
                versions.stream()
                        .collect(Collectors.groupingBy(version -> Dates.when(version.until())))
                        .values()
                        .stream()
                        .filter(some -> some.size() > 1)
                        .flatMap(List::stream)
                        .toList();
    }

    String of(Version version) {
        return ofOneMinute.contains(version) ? Dates.toTheSecond(version.until()) : Dates.when(version.until());
    }
}
