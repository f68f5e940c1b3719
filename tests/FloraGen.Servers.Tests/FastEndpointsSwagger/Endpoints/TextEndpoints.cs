using FloraGen.Servers.Application.Primitives.Members;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetBoolEndpoint(Recorder recorder) : PrimitiveEndpoint<bool, bool?>(recorder, "primitives/bool");

public sealed class SendBoolEndpoint(Recorder recorder) : BodyEndpoint<BoolMembers>(recorder, "primitives/bool");

public sealed class GetCharEndpoint(Recorder recorder) : PrimitiveEndpoint<char, char?>(recorder, "primitives/char");

public sealed class SendCharEndpoint(Recorder recorder) : BodyEndpoint<CharMembers>(recorder, "primitives/char");

public sealed class GetStringEndpoint(Recorder recorder) : PrimitiveEndpoint<string, string>(recorder, "primitives/string");

public sealed class SendStringEndpoint(Recorder recorder) : BodyEndpoint<StringMembers>(recorder, "primitives/string");

public sealed class GetGuidEndpoint(Recorder recorder) : PrimitiveEndpoint<Guid, Guid?>(recorder, "primitives/guid");

public sealed class SendGuidEndpoint(Recorder recorder) : BodyEndpoint<GuidMembers>(recorder, "primitives/guid");

public sealed class GetUriEndpoint(Recorder recorder) : PrimitiveEndpoint<Uri, Uri>(recorder, "primitives/uri");

public sealed class SendUriEndpoint(Recorder recorder) : BodyEndpoint<UriMembers>(recorder, "primitives/uri");

public sealed class GetVersionEndpoint(Recorder recorder) : PrimitiveEndpoint<Version, Version>(recorder, "primitives/version");

public sealed class SendVersionEndpoint(Recorder recorder) : BodyEndpoint<VersionMembers>(recorder, "primitives/version");

public sealed class SendBytesEndpoint(Recorder recorder) : BodyEndpoint<BytesMembers>(recorder, "primitives/bytes");
