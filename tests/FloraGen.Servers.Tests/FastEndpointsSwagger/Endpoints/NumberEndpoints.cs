using FloraGen.Servers.Application.Primitives;
using FloraGen.Servers.Application.Primitives.Members;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetIntEndpoint(Recorder recorder) : PrimitiveEndpoint<int, int?>(recorder, "primitives/int");

public sealed class SendIntEndpoint(Recorder recorder) : BodyEndpoint<IntMembers>(recorder, "primitives/int");

public sealed class GetLongEndpoint(Recorder recorder) : PrimitiveEndpoint<long, long?>(recorder, "primitives/long");

public sealed class SendLongEndpoint(Recorder recorder) : BodyEndpoint<LongMembers>(recorder, "primitives/long");

public sealed class GetDoubleEndpoint(Recorder recorder) : PrimitiveEndpoint<double, double?>(recorder, "primitives/double");

public sealed class SendDoubleEndpoint(Recorder recorder) : BodyEndpoint<DoubleMembers>(recorder, "primitives/double");

public sealed class GetDecimalEndpoint(Recorder recorder) : PrimitiveEndpoint<decimal, decimal?>(recorder, "primitives/decimal");

public sealed class SendDecimalEndpoint(Recorder recorder) : BodyEndpoint<DecimalMembers>(recorder, "primitives/decimal");

public sealed class GetByteEndpoint(Recorder recorder) : PrimitiveEndpoint<byte, byte?>(recorder, "primitives/byte");

public sealed class SendByteEndpoint(Recorder recorder) : BodyEndpoint<ByteMembers>(recorder, "primitives/byte");

public sealed class GetUIntEndpoint(Recorder recorder) : PrimitiveEndpoint<uint, uint?>(recorder, "primitives/uint");

public sealed class SendUIntEndpoint(Recorder recorder) : BodyEndpoint<UIntMembers>(recorder, "primitives/uint");

public sealed class SendOtherNumbersEndpoint(Recorder recorder) : BodyEndpoint<OtherNumbers>(recorder, "primitives/others");
