using FastEndpoints;
using FloraGen.Servers.Application.Enums;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetSeasonEndpoint(Recorder recorder) : PrimitiveEndpoint<Season, Season?>(recorder, "enums/seasons");

public sealed class SendSeasonsEndpoint(Recorder recorder) : BodyEndpoint<SeasonMembers>(recorder, "enums/seasons");

public sealed class GetColorEndpoint(Recorder recorder) : PrimitiveEndpoint<Color, Color?>(recorder, "enums/colors");

public sealed class SendColorsEndpoint(Recorder recorder) : BodyEndpoint<ColorMembers>(recorder, "enums/colors");

public sealed class SendNeedsEndpoint(Recorder recorder) : BodyEndpoint<NeedsMembers>(recorder, "enums/needs");

public sealed class SendTraitsEndpoint(Recorder recorder) : BodyEndpoint<TraitsMembers>(recorder, "enums/traits");

public sealed class SendKeysEndpoint(Recorder recorder) : BodyEndpoint<Dictionary<Color, int>>(recorder, "enums/keys");
