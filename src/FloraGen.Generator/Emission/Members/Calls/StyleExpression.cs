using FloraGen.Handles;
using FloraGen.Model.Operations;

namespace FloraGen.Emission.Members.Calls;

/// <summary>The runtime's member for a style that the document names.</summary>
internal static class StyleExpression
{
    public static string Of(ApiParameterStyle style) => style switch
    {
        ApiParameterStyle.Simple => Statics.ApiStyle.Simple,
        ApiParameterStyle.Label => Statics.ApiStyle.Label,
        ApiParameterStyle.Matrix => Statics.ApiStyle.Matrix,
        ApiParameterStyle.Form => Statics.ApiStyle.Form,
        ApiParameterStyle.SpaceDelimited => Statics.ApiStyle.SpaceDelimited,
        ApiParameterStyle.PipeDelimited => Statics.ApiStyle.PipeDelimited,
        ApiParameterStyle.DeepObject => Statics.ApiStyle.DeepObject,
        ApiParameterStyle.TabDelimited => Statics.ApiStyle.TabDelimited,
    };
}
