using FloraGen.Servers.Application.Primitives.Members;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetDateTimeEndpoint(Recorder recorder) : PrimitiveEndpoint<DateTime, DateTime?>(recorder, "primitives/date-time");

public sealed class SendDateTimeEndpoint(Recorder recorder) : BodyEndpoint<DateTimeMembers>(recorder, "primitives/date-time");

public sealed class GetDateTimeOffsetEndpoint(Recorder recorder) : PrimitiveEndpoint<DateTimeOffset, DateTimeOffset?>(recorder, "primitives/date-time-offset");

public sealed class SendDateTimeOffsetEndpoint(Recorder recorder) : BodyEndpoint<DateTimeOffsetMembers>(recorder, "primitives/date-time-offset");

public sealed class GetDateOnlyEndpoint(Recorder recorder) : PrimitiveEndpoint<DateOnly, DateOnly?>(recorder, "primitives/date-only");

public sealed class SendDateOnlyEndpoint(Recorder recorder) : BodyEndpoint<DateOnlyMembers>(recorder, "primitives/date-only");

public sealed class GetTimeOnlyEndpoint(Recorder recorder) : PrimitiveEndpoint<TimeOnly, TimeOnly?>(recorder, "primitives/time-only");

public sealed class SendTimeOnlyEndpoint(Recorder recorder) : BodyEndpoint<TimeOnlyMembers>(recorder, "primitives/time-only");

public sealed class GetTimeSpanEndpoint(Recorder recorder) : PrimitiveEndpoint<TimeSpan, TimeSpan?>(recorder, "primitives/time-span");

public sealed class SendTimeSpanEndpoint(Recorder recorder) : BodyEndpoint<TimeSpanMembers>(recorder, "primitives/time-span");
