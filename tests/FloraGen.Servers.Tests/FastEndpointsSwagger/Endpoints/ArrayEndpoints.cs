namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetIntsEndpoint(Recorder recorder) : ArrayEndpoint<int>(recorder, "ints");

public sealed class GetLongsEndpoint(Recorder recorder) : ArrayEndpoint<long>(recorder, "longs");

public sealed class GetDoublesEndpoint(Recorder recorder) : ArrayEndpoint<double>(recorder, "doubles");

public sealed class GetDecimalsEndpoint(Recorder recorder) : ArrayEndpoint<decimal>(recorder, "decimals");

public sealed class GetStringsEndpoint(Recorder recorder) : ArrayEndpoint<string>(recorder, "strings");

public sealed class GetGuidsEndpoint(Recorder recorder) : ArrayEndpoint<Guid>(recorder, "guids");

public sealed class GetUrisEndpoint(Recorder recorder) : ArrayEndpoint<Uri>(recorder, "uris");

public sealed class GetDatesEndpoint(Recorder recorder) : ArrayEndpoint<DateOnly>(recorder, "dates");

public sealed class GetTimesEndpoint(Recorder recorder) : ArrayEndpoint<TimeOnly>(recorder, "times");

public sealed class GetInstantsEndpoint(Recorder recorder) : ArrayEndpoint<DateTimeOffset>(recorder, "instants");

public sealed class GetSpansEndpoint(Recorder recorder) : ArrayEndpoint<TimeSpan>(recorder, "spans");

public sealed class SendIntsEndpoint(Recorder recorder) : BodyEndpoint<List<int>>(recorder, "arrays/ints");

public sealed class SendTextsEndpoint(Recorder recorder) : BodyEndpoint<List<string?>>(recorder, "arrays/texts");

public sealed class SendDecimalsEndpoint(Recorder recorder) : BodyEndpoint<List<decimal?>>(recorder, "arrays/decimals");

public sealed class SendNestedEndpoint(Recorder recorder) : BodyEndpoint<List<List<Guid>>>(recorder, "arrays/nested");

public sealed class SendByteStringsEndpoint(Recorder recorder) : BodyEndpoint<List<byte[]>>(recorder, "arrays/bytes");
